.[0].properties[] | select(.name == ("decidedBy", "date", "concerns", "kind", "outcome")) | .iri as $property |
  .claims[].value | [$property, (if (.id // "") | contains("/") then .id elif .id then "gs:" + .id else .text end)]
