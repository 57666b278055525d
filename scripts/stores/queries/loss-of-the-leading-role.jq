def value($name): .properties[] | select(.name == $name).claims[].value;
[(.[0] | value("agent").id), "gs:" + .[1].classes[], (.[0] | value("date").text, value("affected").id, value("resulting").id)]
