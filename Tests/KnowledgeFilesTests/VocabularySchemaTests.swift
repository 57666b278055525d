import KnowledgeFiles
import Testing

@Suite struct VocabularySchemaTests {
  @Test func `keys, ranges and kinds come from the vocabulary`() throws {
    let schema = try Fixtures.schema()
    let gs = schema.namespace
    #expect(gs == "https://w3id.org/gensek/ns#")
    let start = try #require(schema.property(named: "start", on: gs + "Tenure"))
    #expect(start.isDay && !start.isDerived)
    #expect(start.range == ["http://id.loc.gov/datatypes/edtf/EDTF"])
    #expect(schema.property(named: "start", on: gs + "Person") == nil)
    #expect(schema.property(named: "startEarliest", on: gs + "Tenure")?.isDerived == true)
    #expect(schema.classes[gs + "Interregnum"]?.isDerived == true)
    #expect(schema.isClass(gs + "Congress", below: gs + "Event"))
    #expect(!schema.isClass(gs + "Event", below: gs + "Congress"))
  }

  @Test func `a union of classes is spelled out`() throws {
    let schema = try Fixtures.schema()
    let office = try #require(schema.properties[schema.namespace + "office"])
    #expect(Set(office.range) == Set(["Office", "Role", "Lineage"].map { schema.namespace + $0 }))
  }

  @Test func `the vocabulary's own property comes before another vocabulary's`() throws {
    let schema = try Fixtures.schema()
    #expect(schema.property(named: "title", on: schema.namespace + "Office")?.iri == schema.namespace + "title")
    #expect(schema.property(named: "title", on: schema.namespace + "Source")?.iri == "http://purl.org/dc/terms/title")
  }

  @Test func `individuals know the words by which a text says them`() throws {
    let schema = try Fixtures.schema()
    #expect(schema.individuals[schema.namespace + "death"]?.labels.contains("†") == true)
  }
}
