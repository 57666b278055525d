.[0].properties[] | select(.name == ("start", "end")) | .iri as $property | .claims[] |
  (.support.citations | if . == [] then null else .[].number end) as $reference | [$property, .value.text, $reference]
