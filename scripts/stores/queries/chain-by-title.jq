.[0].holdings[].rows[] | [.holders[0].id, .start.edtf, .end.edtf, .length.minimum, "gs:" + .endCause[]]
