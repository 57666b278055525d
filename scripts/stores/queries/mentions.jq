.[0] | .mentions[] | [.thing.id, "gs:" + .property]
