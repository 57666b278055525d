/// How much was generated.
public struct GenerationSummary: Sendable, Hashable {
  /// The tenures.
  public var tenures = 0
  /// The offices.
  public var offices = 0
  /// The persons.
  public var persons = 0
  /// The triples.
  public var triples = 0
  /// The bytes of N-Triples.
  public var bytes = 0
}
