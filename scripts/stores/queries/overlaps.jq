.[0].junctions[] | select(.isOverlap.certainty != "no") | [.after.id, .before.id, -.minimum]
