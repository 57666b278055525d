.[0].holdings[].rows[] | select(.tenure.id == "tenure/molotov-responsible-secretary") | .statedLengths[0] as $stated |
  (.support[] | select(.property == "statedDuration").places[]) as $place |
  ($stated.fittingStarts + $stated.fittingEnds)[] as $fitting |
  [.length.minimum, .length.maximum, $place.start, $place.end, "gs:" + $stated.agrees.certainty, $fitting]
