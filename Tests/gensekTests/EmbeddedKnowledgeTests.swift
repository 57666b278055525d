import Foundation
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Testing

@Suite struct EmbeddedKnowledgeTests {
  private static func exported() throws -> [UInt8] {
    try [UInt8](Data(contentsOf: ProcessRun.packageFolder.appending(path: "Exports/gensek.nt")))
  }

  private static func triples(of knowledge: KnowledgeBase) throws -> [UInt8] {
    var sink = MemorySink()
    try NTriplesWriter().write([knowledge.asserted, knowledge.derived], to: &sink)
    return sink.bytes
  }

  @Test func `the knowledge that is compiled in is that of Ontology`() throws {
    let folder = ProcessRun.packageFolder.appending(path: "Ontology/knowledge").path
    let loaded = try KnowledgeFolder.load(contentsOf: [folder], schema: EmbeddedKnowledge.schema())
    let knowledge = KnowledgeBase(asserted: loaded.graph)
    var sink = MemorySink()
    knowledge.writeSnapshot { sink.write($0) }
    let isFresh = sink.bytes == EmbeddedKnowledge.knowledge
    #expect(isFresh, "Exports/gensek.gensek is stale: run scripts/export")
    let isExported = try Self.triples(of: knowledge) == Self.exported()
    #expect(isExported, "Exports/gensek.nt is stale: run scripts/export")
  }

  @Test func `the knowledge is read from the snapshot as it was written`() throws {
    let knowledge = try EmbeddedKnowledge.knowledgeBase()
    let isSame = try Self.triples(of: knowledge) == Self.exported()
    #expect(isSame)
    #expect(knowledge.asserted.brokenInvariants().isEmpty)
    #expect(knowledge.derived.brokenInvariants().isEmpty)
    #expect(try EmbeddedKnowledge.knowledgeBase(deriving: .nothing).derived.isEmpty)
  }

  @Test func `the vocabulary that is compiled in is that of Ontology`() throws {
    let file = ProcessRun.packageFolder.appending(path: "Ontology/vocabulary.ttl")
    #expect(try [UInt8](Data(contentsOf: file)) == EmbeddedKnowledge.vocabulary)
  }

  @Test func `deriving anew from what was exported gives what was exported`() throws {
    var builder = GraphBuilder()
    let exported = try Self.exported()
    try NTriplesReader().read(exported, name: "gensek.nt", base: nil, into: &builder)
    let knowledge = KnowledgeBase(asserted: builder.freeze())
    let isSame = try Self.triples(of: knowledge) == exported
    #expect(isSame)
    #expect(knowledge.droppedCount > 0)
  }
}
