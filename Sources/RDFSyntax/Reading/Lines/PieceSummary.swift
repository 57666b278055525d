/// What was read of one piece.
package struct PieceSummary: Sendable {
  /// The line ends in the piece: where the next piece begins, so many lines lie before it.
  package internal(set) var lines = 0
  /// The triples or quads that the sink was given, repeated ones counted each time.
  package internal(set) var statements = 0
  /// Of those, the ones in graphs with a name.
  package internal(set) var inNamedGraphs = 0
  /// The quads of graphs that were not wanted.
  var passedOver = PassedOver()
  /// The lines that were left out because they are wrong.
  package internal(set) var badLines = 0
  /// What is wrong with the first of them; lines are counted from the start of the piece.
  package internal(set) var errors: [RDFSyntaxError] = []

  /// So many errors of a piece are kept.
  static let errorLimit = 100
}
