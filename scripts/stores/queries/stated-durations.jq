.[0].holdings[].rows[] | .tenure.id as $tenure | .statedLengths[] | [$tenure, .iso8601, "gs:" + .agrees.certainty]
