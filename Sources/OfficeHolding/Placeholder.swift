// OfficeHolding
