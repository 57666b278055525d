.[0].rows[] | select(.kind == "tenure") | [.label, .office, .start.earliest, .start.latest, .end.earliest, .end.latest]
