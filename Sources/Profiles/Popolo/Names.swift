import KnowledgeGraph
import OfficeHolding

/// The `name` and `other_names` of an object of Popolo.
struct Names: Sendable {
  private let name: String?
  private let others: [Literal]

  /// Takes the labels of a thing: one is its name, all others and the alternative ones are other names.
  init(of thing: inout ThingRecord) {
    let knowledge = thing.knowledge
    let preferred = knowledge.preferredLabel(of: thing.node)
    name = preferred?.text
    let labels = thing.carry(knowledge.labelProperty(of: thing.node)) {
      knowledge.asserted.terms.kind(of: $0) == .literal
    }
    others = labels.filter { $0 != preferred?.id }.compactMap(knowledge.literal) + thing.carryTexts(SKOS.altLabel)
  }

  func write(to object: inout JSONWriter) {
    object.member("name", name)
    if others.isEmpty { return }
    object.array("other_names") { array in
      for other in others {
        array.object { object in
          object.member("name", other.lexicalForm)
          // Popolo's schemas have no language; EveryPolitician writes it as `lang`.
          object.member("lang", other.language)
        }
      }
    }
  }
}

/// The `identifiers` of an object of Popolo.
struct Identifiers: Sendable {
  private let identifiers: [(scheme: String?, identifier: String)]

  /// Takes identifiers, and the numbers on Wikidata; a scheme stands before a colon.
  init(of thing: inout ThingRecord) {
    let knowledge = thing.knowledge
    var found: [(String?, String)] = thing.carryTexts(DCTerms.identifier).map { literal in
      let parts = literal.lexicalForm.split(separator: ":", maxSplits: 1).map(String.init)
      // What looks like an address has no scheme of identifiers before it.
      return parts.count == 2 && !parts[1].hasPrefix("//") ? (parts[0], parts[1]) : (nil, literal.lexicalForm)
    }
    for property in [SKOS.exactMatch, OWL.sameAs] {
      let numbers = thing.carry(property) { WikidataNumber.number(knowledge.text(of: $0)) != nil }
      found += numbers.compactMap { WikidataNumber.number(knowledge.text(of: $0)) }.map { ("wikidata", $0) }
    }
    if let own = WikidataNumber.number(thing.iri) { found.append(("wikidata", own)) }
    identifiers = found
  }

  func write(to object: inout JSONWriter) {
    if identifiers.isEmpty { return }
    object.array("identifiers") { array in
      for (scheme, identifier) in identifiers {
        array.object { object in
          object.member("scheme", scheme)
          object.member("identifier", identifier)
        }
      }
    }
  }
}
