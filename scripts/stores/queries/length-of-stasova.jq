.[0].holdings[].rows[] | select(.tenure.id == "tenure/stasova-technical-secretary") | .statedLengths[] as $stated |
  [.length.minimum, .length.maximum, $stated.iso8601, "gs:" + $stated.agrees.certainty]
