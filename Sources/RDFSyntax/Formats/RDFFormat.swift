/// A format of RDF that Gensek reads and writes.
public enum RDFFormat: String, CaseIterable, Hashable, Sendable {
  /// N-Triples (RDF 1.1 N-Triples, W3C Recommendation of 25 February 2014).
  case ntriples = "nt"
  /// N-Quads (RDF 1.1 N-Quads, W3C Recommendation of 25 February 2014).
  case nquads = "nq"
  /// Turtle (RDF 1.1 Turtle, W3C Recommendation of 25 February 2014).
  case turtle = "ttl"

  /// The format that the name of a file tells, whether it is compressed (`.gz`) or not.
  ///
  /// - Parameter path: a name or a path; letters of either case.
  /// - Returns: nil where the name ends otherwise than with `.nt`, `.nq` or `.ttl`.
  public init?(path: String) {
    var name = path.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let format = Self.allCases.first(where: { name.hasSuffix("." + $0.rawValue) }) else { return nil }
    self = format
  }

  /// The name of the format, as people write it.
  public var name: String {
    switch self {
    case .ntriples: "N-Triples"
    case .nquads: "N-Quads"
    case .turtle: "Turtle"
    }
  }

  /// Whether its statements may stand in a graph that has a name.
  public var hasGraphs: Bool { self == .nquads }
}
