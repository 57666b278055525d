.[0].findings[] | select(.code == "never-cited").subjects[] | [(.id | split("/") | last)]
