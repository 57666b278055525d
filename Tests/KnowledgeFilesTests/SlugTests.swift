import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import Testing

/// Ids of things whose names are in other scripts.
@Suite struct SlugTests {
  @Test func `letters of any script stay in ids, and ids stay apart`() throws {
    let names = ["Пётр-Иванов", "ილია", "毛泽东", "zoë", "%D0%9F%D1%91%D1%82%D1%80", "Ada", "ADA", "!"]
    var builder = GraphBuilder()
    for name in names {
      let person = Term.iri("https://w3id.org/gensek/id/person/list/\(name)")
      builder.insert(person, .iri(RDF.type), .iri(GS.Class.person))
      builder.insert(person, .iri(SKOS.prefLabel), .literal(Literal(name)))
    }
    let graph = builder.freeze()
    let schema = try EmbeddedKnowledge.schema()
    let files = try KnowledgeWriter(schema: schema).files(of: graph)
    let text = files.map(\.text).joined()
    for slug in ["пётр-иванов", "ილია", "毛泽东", "zoë", "пётр", "ada", "ada-2"] {
      #expect(text.contains("  list-\(slug):\n"), "\(slug) in \(text)")
    }
    #expect(text.contains("  list:\n"))
    let read = try KnowledgeFolder.load(files: files, schema: schema).graph
    #expect(read.count == graph.count)
  }
}
