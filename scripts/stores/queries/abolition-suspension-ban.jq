.[] | .thing.id as $thing | .properties[] | select(.name == ("abolished", "date")) | .iri as $property |
  .claims[] | [$thing, $property, .value.text]
