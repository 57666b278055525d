import KnowledgeGraph
import OfficeHolding

/// The number of an item of Wikidata, such as `Q42`.
enum WikidataNumber {
  /// What the IRIs of items begin with.
  static let entity = "http://www.wikidata.org/entity/"

  /// The number that a thing has by its own IRI, or by that of a thing that is the same.
  static func of(_ node: TermID, in knowledge: KnowledgeBase) -> String? {
    if let number = number(knowledge.text(of: node)) { return number }
    for property in [SKOS.exactMatch, OWL.sameAs] {
      for other in knowledge.objects(of: node, property) {
        if let number = number(knowledge.text(of: other)) { return number }
      }
    }
    return nil
  }

  /// The number at the end of an IRI of an item; nil for any other.
  static func number(_ iri: String) -> String? {
    let rest = iri.utf8.dropFirst(entity.utf8.count)
    guard iri.utf8.starts(with: entity.utf8), rest.first == UInt8(ascii: "Q"), rest.count > 1, rest.count <= 16,
      rest.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return String(Substring(rest))
  }
}
