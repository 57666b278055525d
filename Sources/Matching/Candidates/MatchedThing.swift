/// One side of a candidate.
public struct MatchedThing: Sendable, Codable, Equatable {
  /// The IRI.
  public let id: String
  /// The name by which people know it.
  public let label: String
  /// Its days, as the data says them: of birth and death, of beginning and end; empty where none is known.
  public let dates: String
}
