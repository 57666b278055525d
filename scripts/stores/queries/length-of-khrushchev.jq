.[0].holdings[].rows[] | select(.tenure.id == "tenure/khrushchev-first-secretary") | .statedLengths[0] as $stated |
  ([.start.readings, (.length.readings | sort | reverse)] | transpose[]) as [$start, $days] |
  [$start, $days, "gs:" + $stated.agrees.certainty, ($stated.fittingStarts[] | select(. == $start)) // null]
