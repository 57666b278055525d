/// What a conversion did.
public struct ConversionSummary: Hashable, Sendable {
  /// The triples or quads written, repeated ones counted each time.
  public internal(set) var statements = 0
  /// Of those, the ones that were in a graph with a name.
  public internal(set) var inNamedGraphs = 0
  /// The quads of other graphs than the one asked for.
  public var passedOver: Int { others.count }
  /// The IRIs of those graphs, the first fifty in the order of the input.
  public var otherGraphs: [String] { others.graphs }
  /// The lines that were left out because they are wrong.
  public internal(set) var badLines = 0

  private var others = PassedOver()

  /// Adds what was read of a piece, all of which was written.
  mutating func add(_ piece: PieceSummary) {
    statements += piece.statements
    inNamedGraphs += piece.inNamedGraphs
    others.add(piece.passedOver)
    badLines += piece.badLines
  }
}
