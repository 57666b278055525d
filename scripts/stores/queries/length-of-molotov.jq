.[0].holdings[].rows[] | select(.tenure.id == "tenure/molotov-responsible-secretary") | .statedLengths[] as $stated |
  ($stated.fittingStarts + $stated.fittingEnds)[] as $fitting |
  [.length.minimum, .length.maximum, $stated.iso8601, "gs:" + $stated.agrees.certainty, $fitting]
