def value($name): .properties[] | select(.name == $name).claims[0].value;
[(.[0] | value("occurredAt").id, value("date").text, value("original").id, value("resulting").id),
  (.[1].holdings[].rows[] | select(.startedBy[].id == "renaming/renaming-of-1966").start.edtf)]
