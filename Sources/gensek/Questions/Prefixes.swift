import KnowledgeFiles
import KnowledgeGraph
import RDFSyntax

/// The prefixes that the vocabulary declares, which paths and Turtle share.
enum Prefixes {
  static func ofVocabulary() throws -> [String: String] {
    var triples = GraphBuilder()
    return try TurtleReader().read(EmbeddedKnowledge.vocabulary, name: "vocabulary.ttl", into: &triples).prefixes
  }
}
