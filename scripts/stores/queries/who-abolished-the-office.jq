.[0].properties[] | select(.name == "agent").claims[] | select(.contradicts != []) |
  .support.places[] as $place | .support.citations[] as $citation |
  [.value.id, $place.start, $place.end, $citation.number]
