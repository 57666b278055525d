[.[0].holdings[].rows[]] | to_entries[] |
  [.key + 1, .value.tenure.id, .value.holders[0].label, .value.offices[0].id, .value.start.edtf, .value.end.edtf]
