.[0] | (.holdings[].rows[], .beside[]) | select(.basis and .holders[0].id == "person/joseph-stalin") |
  [.holders[0].id, "gs:" + .basis, .end.edtf, .length.minimum]
