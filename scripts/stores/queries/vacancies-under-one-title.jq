.[0].offices[] | .office.id as $office | .vacancies[] | [$office, .after.id, .before.id, .minimum, .maximum, "gs:" + .certainty]
