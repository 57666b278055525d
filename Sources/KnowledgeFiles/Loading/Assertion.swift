public import KnowledgeGraph

/// One triple that a knowledge file states, with where it stands in the file and what supports it.
public struct Assertion: Hashable, Sendable {
  /// A citation that the source sets beside the statement.
  public struct Citation: Hashable, Sendable {
    /// The IRI of the reference or note.
    public var iri: String
    /// What stands between the brackets of its marker, such as `16` or `a`.
    public var label: String
    /// Where the marker stands, if it stands outside the statement's ranges.
    public var marker: Range<Int>?
  }

  /// The triple.
  public var triple: TermTriple
  /// The IRI of its standing.
  public var standing: String
  /// Its own evidence; each unit suffices.
  public var evidence: [EvidenceUnit]
  /// What it cites.
  public var cites: [Citation]
  /// The slug of the source to which the evidence refers.
  public var source: String?
  /// The IRI of its `Statement` node, where it has one.
  public var statement: String?
  /// Whether the plain triple stands in the graph: asserted, and not one of several claims of one day.
  public var isPlain: Bool
  /// The knowledge file.
  public var file: String
  /// From 1.
  public var line: Int
  /// In code points, from 1.
  public var column: Int
}
