[.[0].findings[] | select(.severity == "contradiction").support[] | select(.standing != "derived") | {property, value}] | group_by([.property, .value])[] |
  ["gs:" + .[0].property, .[0].value, length]
