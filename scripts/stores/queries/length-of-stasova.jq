.[0].holdings[].rows[] | select(.tenure.id == "tenure/stasova-technical-secretary") | .statedLengths[0].agrees.certainty as $agrees |
  (.support[] | select(.property == "statedDuration").places[]) as $place |
  [.length.minimum, .length.maximum, $place.start, $place.end, "gs:" + $agrees]
