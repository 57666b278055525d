/// The IRIs of Wikidata that importing needs.
enum WikidataIRI {
  static let entity = "http://www.wikidata.org/entity/"
  /// The item “acting”, as a value of P5102.
  static let acting = "Q4676846"

  /// The id at the end of the IRI of an entity, such as `Q42`.
  static func id(of iri: String) -> String { iri.split(separator: "/").last.map(String.init) ?? iri }

  /// Whether a text is the id of an item.
  static func isItem(_ text: some StringProtocol) -> Bool {
    text.utf8.first == UInt8(ascii: "Q") && text.utf8.count <= 16 && text.utf8.dropFirst().first != nil
      && text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The one item that the name of a file tells, such as `Q14211.json`, `mandates-Q14211.json`.
  static func item(inName name: String) -> String? {
    let items = Set(name.split { !($0.isLetter || $0.isNumber) }.filter(isItem).map(String.init))
    return items.count == 1 ? items.first.map { entity + $0 } : nil
  }
}
