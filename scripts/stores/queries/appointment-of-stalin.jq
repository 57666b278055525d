def each: if . == [] then null else .[] end;
.[] | .thing.id as $event | .properties[] | select(.name == ("agent", "cause")) | .iri as $property | .claims[] |
  (.support.attributedTo | map(.id) | each) as $view | (.support.supportedBy | map(.id) | each) as $supporter |
  (.support.citations | map(.number) | each) as $reference |
  [$event, $property, .value.id, "gs:" + .standing, $view, $supporter, $reference]
