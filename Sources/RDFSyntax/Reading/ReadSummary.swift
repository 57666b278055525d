/// What a reader found in one input.
public struct ReadSummary: Hashable, Sendable {
  /// The triples as they are stated, repeated ones counted each time.
  public internal(set) var triples = 0
  /// The bytes read, a byte order mark included.
  public internal(set) var bytes = 0
  /// The prefixes that the input declares and the namespaces they stand for at its end.
  public internal(set) var prefixes: [String: String] = [:]
}
