.[0].junctions[] | [.after.id, .before.id, .minimum, .maximum, "gs:" + .isVacancy.certainty]
