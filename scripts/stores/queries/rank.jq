.[0].lists[] | select(.name == "all").places[].holding | [.holders[0].id, .length.minimum, .length.maximum]
