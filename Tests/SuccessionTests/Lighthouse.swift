import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession

/// A small graph of an invented office: the keepers of a lighthouse, in one lineage.
struct Lighthouse {
  private var builder = GraphBuilder()

  static func iri(_ name: String) -> Term { .iri("https://w3id.org/gensek/id/" + name) }

  static func date(_ text: String) -> Term { .literal(Literal(text, datatype: EDTF.datatype)) }

  mutating func say(_ subject: String, _ property: String, _ object: Term) {
    builder.insert(Self.iri(subject), .iri(property), object)
  }

  /// A tenure of the person whose name is the first part of the slug, in an office of the lineage.
  mutating func tenure(_ slug: String, _ start: String?, _ end: String?, in office: String = "keeper") {
    let holder = String(slug.prefix { $0 != "-" })
    let node = "tenure/" + slug
    say(node, RDF.type, .iri(GS.Class.tenure))
    say("person/" + holder, RDF.type, .iri(GS.Class.person))
    say("person/" + holder, SKOS.prefLabel, .literal(Literal(holder)))
    say("office/" + office, RDF.type, .iri(GS.Class.office))
    say("office/" + office, SKOS.prefLabel, .literal(Literal(office)))
    say("lineage/light", RDF.type, .iri(GS.Class.lineage))
    say("office/" + office, GS.inLineage, Self.iri("lineage/light"))
    say(node, GS.holder, Self.iri("person/" + holder))
    say(node, GS.office, Self.iri("office/" + office))
    if let start { say(node, GS.start, Self.date(start)) }
    if let end { say(node, GS.end, Self.date(end)) }
  }

  mutating func duration(_ slug: String, _ text: String) {
    say("tenure/" + slug, GS.statedDuration, .literal(Literal(text, datatype: XSD.duration)))
  }

  var knowledge: KnowledgeBase { KnowledgeBase(asserted: builder.freeze()) }

  func thing(_ name: String) throws -> AnyThing {
    let knowledge = knowledge
    return AnyThing(try ThingResolver(knowledge).node(name), in: knowledge)
  }

  var line: AnyThing { get throws { try thing("lineage/light") } }

  func at(_ date: String) throws -> HoldersAt {
    let line = try line
    return try HoldersAt(EDTF(parsing: date), of: line, in: line.knowledge)
  }
}
