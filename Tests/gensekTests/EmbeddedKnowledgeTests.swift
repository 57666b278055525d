import Foundation
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Testing

@Suite struct EmbeddedKnowledgeTests {
  @Test func `the knowledge that is compiled in is that of Ontology`() throws {
    let folder = ProcessRun.packageFolder.appending(path: "Ontology/knowledge").path
    let loaded = try KnowledgeFolder.load(contentsOf: [folder], schema: EmbeddedKnowledge.schema())
    let knowledge = KnowledgeBase(asserted: loaded.graph)
    var sink = MemorySink()
    try NTriplesWriter().write([knowledge.asserted, knowledge.derived], to: &sink)
    let isFresh = sink.bytes == EmbeddedKnowledge.knowledge
    #expect(isFresh, "Exports/gensek.nt is stale: run scripts/export")
  }

  @Test func `the vocabulary that is compiled in is that of Ontology`() throws {
    let file = ProcessRun.packageFolder.appending(path: "Ontology/vocabulary.ttl")
    #expect(try [UInt8](Data(contentsOf: file)) == EmbeddedKnowledge.vocabulary)
  }

  @Test func `deriving anew from what was exported gives what was exported`() throws {
    let knowledge = KnowledgeBase(asserted: try EmbeddedKnowledge.knowledgeGraph())
    var sink = MemorySink()
    try NTriplesWriter().write([knowledge.asserted, knowledge.derived], to: &sink)
    let isSame = sink.bytes == EmbeddedKnowledge.knowledge
    #expect(isSame)
    #expect(knowledge.droppedCount > 0)
  }
}
