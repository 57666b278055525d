import Chronology
import KnowledgeGraph

@testable import OfficeHolding

/// A small graph of an invented office: the keepers of a lighthouse.
struct Lighthouse {
  var builder = GraphBuilder()

  static func iri(_ name: String) -> Term { .iri("https://w3id.org/gensek/id/" + name) }

  static func date(_ text: String) -> Term { .literal(Literal(text, datatype: EDTF.datatype)) }

  mutating func say(_ subject: String, _ property: String, _ object: Term) {
    builder.insert(Self.iri(subject), .iri(property), object)
  }

  mutating func tenure(_ slug: String, of holder: String, in office: String, _ start: String?, _ end: String?) {
    say("tenure/" + slug, RDF.type, .iri(GS.Class.tenure))
    say("person/" + holder, RDF.type, .iri(GS.Class.person))
    say("person/" + holder, SKOS.prefLabel, .literal(Literal(holder.capitalized)))
    say("office/" + office, RDF.type, .iri(GS.Class.office))
    say("tenure/" + slug, GS.holder, Self.iri("person/" + holder))
    say("tenure/" + slug, GS.office, Self.iri("office/" + office))
    if let start { say("tenure/" + slug, GS.start, Self.date(start)) }
    if let end { say("tenure/" + slug, GS.end, Self.date(end)) }
  }

  /// A claim of a date with its statement.
  mutating func claim(
    _ slug: String, _ subject: String, _ property: String, _ text: String, standing: String = GS.asserted
  ) {
    say("statement/" + slug, RDF.type, .iri(GS.Class.statement))
    say("statement/" + slug, RDF.subject, Self.iri(subject))
    say("statement/" + slug, RDF.predicate, .iri(property))
    say("statement/" + slug, RDF.object, Self.date(text))
    say("statement/" + slug, GS.standing, .iri(standing))
    if standing == GS.asserted { say(subject, property, Self.date(text)) }
  }

  var knowledge: KnowledgeBase { KnowledgeBase(asserted: builder.freeze()) }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension KnowledgeBase {
  func node(_ name: String) throws -> TermID {
    guard let id = id(for: Lighthouse.iri(name)) else { throw MissingNode(name: name) }
    return id
  }

  /// The texts of a property in both layers.
  func values(_ name: String, _ property: String) throws -> [String] {
    objects(of: try node(name), property).map(text)
  }

  func derivedValues(_ name: String, _ property: String) throws -> [String] {
    guard let predicate = id(forIRI: property) else { return [] }
    return derived.objects(of: try node(name), predicate).map { text(of: $0) }
  }
}

struct MissingNode: Error { let name: String }
