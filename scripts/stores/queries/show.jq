.[0].properties[] | select(.name != "statedDuration") | .iri as $property | .claims[] | select(.standing == "asserted") | .support.places[] as $place |
  [$property, (.value | if (.id // "") | contains("/") then .id elif .id then "gs:" + .id else .text end), $place.start, $place.end]
