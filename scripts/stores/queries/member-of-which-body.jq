.[0].properties | [(.[] | select(.name == "notStated").claims[].value | "gs:" + .id), (.[] | select(.name == "memberOf").claims[].value.id) // null]
