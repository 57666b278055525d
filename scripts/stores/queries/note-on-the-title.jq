def value($name): .properties[] | select(.name == $name).claims[].value;
def text: if .language then .text + "@" + .language else .text end;
[(.[0] | (value("nativeText") | text), (value("romanization") | text), value("romanizes").id), (.[1] | value("romanization").text) // null]
