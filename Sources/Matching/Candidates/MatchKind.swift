/// What may be the same.
public enum MatchKind: String, Sendable, Codable, CaseIterable {
  /// Two persons.
  case person
  /// Two offices, roles or lineages.
  case office
  /// Two tenures of one holder in one office.
  case tenure
}
