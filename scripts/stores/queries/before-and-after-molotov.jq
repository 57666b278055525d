.[0].junctions | [(.[] | select(.incoming[].id == "person/vyacheslav-molotov").outgoing[].id),
  (.[] | select(.outgoing[].id == "person/vyacheslav-molotov").incoming[].id)]
