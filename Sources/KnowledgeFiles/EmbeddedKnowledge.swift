internal import CEmbeddedKnowledge
public import KnowledgeGraph
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

  /// The knowledge as N-Triples, byte for byte as `Exports/gensek.nt` stood when the program was built.
  public static var knowledge: [UInt8] {
    let bytes = unsafe gensek_knowledge()
    return unsafe Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }

  /// The triples of the knowledge, those included that are derived from others.
  /// - Throws: what the N-Triples reader throws; a test holds that it does not.
  public static func knowledgeGraph() throws -> Graph {
    var builder = GraphBuilder()
    try NTriplesReader().read(knowledge, name: "gensek.nt", base: nil, into: &builder)
    return builder.freeze()
  }
}
