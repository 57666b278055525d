internal import KnowledgeFiles

/// Whether some nodes are the same, as a person decided.
public struct Decision: Sendable, Equatable {
  /// What was decided.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The nodes are one thing.
    case same
    /// Each of the nodes is another thing.
    case different
    /// Nobody has decided yet; nothing follows from it.
    case undecided
  }

  /// An IRI and where it stands.
  public struct Mention: Sendable, Equatable {
    /// The IRI.
    public var iri: String
    /// The line, from 1.
    public var line: Int
    /// The column in code points, from 1.
    public var column: Int
  }

  /// What was decided.
  public var verdict: Verdict
  /// What it was decided of; two or more.
  public var nodes: [Mention]
  /// The one that is kept where they are the same; the first of them where none is stated.
  public var canonical: Mention
  /// The file.
  public var file: String
  /// The line of the verdict, from 1.
  public var line: Int
  /// The column of the verdict in code points, from 1.
  public var column: Int
}
