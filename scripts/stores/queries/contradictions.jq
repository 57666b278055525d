[.[0].findings[] | select(.severity == "contradiction").support[] | .property as $property | .places[] |
    ["gs:" + $property, .start, .end]] | group_by(.)[] | .[0] + [length]
