.[0].holdings[].rows[] | . as $row | .statedLengths[] as $stated |
  ($row.support[] | select(.property == "statedDuration" and .value == $stated.iso8601).places[]) as $place |
  [$row.tenure.id, $place.start, $place.end, "gs:" + $stated.agrees.certainty]
