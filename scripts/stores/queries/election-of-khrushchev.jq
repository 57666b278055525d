def value($name): .properties[] | select(.name == $name).claims[].value;
[(.[0] | value("date").text, value("occurredAt").id), (.[1] | value("meetingOf").id)]
