.[0] | (.holdings, .inFact)[] | [.item.tenure.id, .item.holders[0].id, "gs:" + .throughout.certainty]
