/// A property as Wikibase writes it in RDF: what part of a statement it belongs to, and the id of the property.
///
/// The prefixes differ from one Wikibase to another; what follows `/prop/` in them does not (Wikibase RDF format, “Prefixes used”).
struct WikibaseProperty: Hashable {
  /// What part of a statement it belongs to.
  enum Part: String {
    /// `p:`, from an entity to a statement.
    case claim = ""
    /// `wdt:`, from an entity to the value of a statement of the best rank.
    case direct
    case directNormalized = "direct-normalized"
    /// `ps:`, the value of a statement; `psv:` and `psn:` its node.
    case statement
    case statementValue = "statement/value"
    case statementNormalized = "statement/value-normalized"
    /// `pq:`, a qualifier.
    case qualifier
    case qualifierValue = "qualifier/value"
    case qualifierNormalized = "qualifier/value-normalized"
    /// `pr:`, a part of a reference.
    case reference
    case referenceValue = "reference/value"
    case referenceNormalized = "reference/value-normalized"
    /// `wdno:`, the class of what has no value.
    case noValue = "novalue"
  }

  let part: Part
  let id: String

  /// The property of an IRI; nil for one that is no property of a Wikibase.
  init?(_ iri: String) {
    guard let range = iri.ranges(of: "/prop/").first else { return nil }
    let rest = iri[range.upperBound...]
    let slash = rest.lastIndex(of: "/")
    let id = slash.map { rest[rest.index(after: $0)...] } ?? rest
    guard id.utf8.first == UInt8(ascii: "P"), id.utf8.count > 1,
      id.utf8.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let part = Part(rawValue: slash.map { String(rest[..<$0]) } ?? "")
    else { return nil }
    self.part = part
    self.id = String(id)
  }
}
