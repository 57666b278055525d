.[0].properties[] | select(.name == ("formed", "firstHolder")) | .iri as $property | .claims[] |
  .support.places[] as $place | [$property, .value.id // .value.text, $place.start, $place.end]
