/// What a reader found in one input.
public struct ReadSummary: Hashable, Sendable {
  /// The triples as they are stated, repeated ones counted each time; of quads, those of the graphs that were asked for.
  public internal(set) var triples = 0
  /// The bytes read, a byte order mark included; of a compressed file, the bytes that come out of it.
  public internal(set) var bytes = 0
  /// The prefixes that the input declares and the namespaces they stand for at its end.
  public internal(set) var prefixes: [String: String] = [:]
  /// Of `triples`, those that stand in a graph with a name.
  public internal(set) var inNamedGraphs = 0
  /// The quads of graphs that were not asked for.
  public var passedOver: Int { others.count }
  /// The IRIs of those graphs, the first fifty in the order of the input.
  public var otherGraphs: [String] { others.graphs }
  /// The lines that were left out because they are wrong, when bad lines were to be left out.
  public internal(set) var badLines = 0

  var others = PassedOver()
}
