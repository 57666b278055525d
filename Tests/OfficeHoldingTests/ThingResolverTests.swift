import KnowledgeGraph
import Testing

@testable import OfficeHolding

struct ThingResolverTests {
  private func knowledge() -> KnowledgeBase {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900", "1901")
    house.say("lineage/keeper", RDF.type, .iri(GS.Class.lineage))
    house.say("person/ada", SKOS.altLabel, .literal(Literal("Ада", language: "ru")))
    house.say("person/benedict", RDF.type, .iri(GS.Class.person))
    house.say("person/benedict", SKOS.prefLabel, .literal(Literal("Benedict Arno", language: "en")))
    return house.knowledge
  }

  @Test(arguments: [
    ("person/ada", "person/ada"), ("https://w3id.org/gensek/id/person/ada", "person/ada"),
    ("benedict", "person/benedict"),
    ("ада", "person/ada"), ("BENEDICT arno", "person/benedict"), ("office/keeper", "office/keeper"),
  ]) func `a name leads to its thing`(text: String, expected: String) throws {
    let knowledge = knowledge()
    #expect(knowledge.name(of: try ThingResolver(knowledge).node(text)) == expected)
  }

  @Test func `the class that makes sense decides between things of one name`() throws {
    let knowledge = knowledge()
    let resolver = ThingResolver(knowledge)
    #expect(knowledge.name(of: try resolver.node("ada", of: [GS.Class.person])) == "person/ada")
    #expect(knowledge.name(of: try resolver.node("keeper", of: [GS.Class.lineage])) == "lineage/keeper")
  }

  @Test(arguments: ["", "-", "xyzzy", "a b c d e f g", "Benedict Octavius"])
  func `what is like nothing has no candidates`(text: String) throws {
    let error = try #require(throws: ResolutionError.self) { try ThingResolver(knowledge()).node(text) }
    #expect(error.candidates.isEmpty, "\(error)")
  }

  @Test(arguments: [
    ("keeper", "lineage/keeper"), ("keper", "keeper"), ("arno", "person/benedict"), ("Benedikt", "person/benedict"),
    ("Arno Benedict", "person/benedict"), ("Arnno", "person/benedict"), ("Benedict the Arnno", "person/benedict"),
    ("адда", "person/ada"),
  ])
  func `an ambiguous or unknown name lists candidates`(text: String, candidate: String) throws {
    let error = try #require(throws: ResolutionError.self) { try ThingResolver(knowledge()).node(text) }
    #expect(error.description.contains(candidate))
  }
}
