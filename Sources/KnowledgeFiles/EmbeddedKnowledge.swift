internal import CEmbeddedKnowledge
public import KnowledgeGraph
public import OfficeHolding
internal import RDFSyntax

/// What is compiled into the program: the vocabulary, and the knowledge that the project carries.
public enum EmbeddedKnowledge {
  /// The vocabulary as Turtle, byte for byte as it stands in the project.
  public static var vocabulary: [UInt8] {
    let bytes = unsafe gensek_vocabulary()
    return unsafe Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }

  /// The triples of the vocabulary.
  /// - Throws: what the Turtle reader throws; a test holds that it does not.
  public static func vocabularyGraph() throws -> Graph {
    var builder = GraphBuilder()
    try TurtleReader().read(vocabulary, name: "vocabulary.ttl", base: nil, into: &builder)
    return builder.freeze()
  }

  /// What the vocabulary declares.
  /// - Throws: what the Turtle reader throws, or `VocabularySchema.Failure`; a test holds that neither happens.
  public static func schema() throws -> VocabularySchema {
    try VocabularySchema(vocabularyGraph())
  }

  /// What errors call the knowledge that is compiled in.
  public static let name = "the knowledge that is compiled in"

  /// The knowledge as a snapshot, byte for byte as `Exports/gensek.gensek` stood when the program was built.
  public static var knowledge: [UInt8] {
    let bytes = unsafe gensek_knowledge()
    return unsafe Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }

  /// The knowledge as a snapshot, in place.
  /// - Throws: `SnapshotError` where the program was built with none, or with one of another version.
  public static func snapshot() throws(SnapshotError) -> Snapshot {
    let bytes = unsafe gensek_knowledge()
    return unsafe try Snapshot(compiledIn: bytes.start, count: bytes.count, name: name)
  }

  /// The asserted triples of the knowledge.
  /// - Throws: `SnapshotError`; a test holds that it does not.
  public static func knowledgeGraph() throws(SnapshotError) -> Graph {
    try Graph(snapshot: snapshot())
  }

  /// The knowledge, read where it lies.
  /// - Parameter deriving: What of that which follows from it is there.
  /// - Throws: `SnapshotError`; a test holds that it does not.
  public static func knowledgeBase(
    deriving: KnowledgeBase.Deriving = .everything
  ) throws(SnapshotError) -> KnowledgeBase {
    try KnowledgeBase(snapshot: snapshot(), deriving: deriving)
  }
}
