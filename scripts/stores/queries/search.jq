.[0].matches[] | [.thing.id]
