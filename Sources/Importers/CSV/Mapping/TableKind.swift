/// What the records of a table tell of.
enum TableKind: String, CaseIterable, Sendable {
  /// One tenure each.
  case tenures
  /// One person each.
  case people
  /// One office each.
  case offices
  /// Nothing of their own: other tables look values up in it.
  case lookup
}
