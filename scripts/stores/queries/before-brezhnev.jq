.[0].counts[] | select(.reading != "lineage" or .subject.id == "lineage/general-secretary-since-1922") |
  (if .reading == "lineage" then "lineage since 1922" else .reading end) as $reading | .holders[] | [$reading, .id]
