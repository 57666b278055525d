/// The many addresses of one item of Wikidata.
enum WikidataItem {
  /// What every item's IRI begins with.
  static let entity = "http://www.wikidata.org/entity/"

  /// The item's IRI for its page, its data, `wikidata:Q42` and `https`; anything else as it is.
  static func normal(_ identifier: String) -> String {
    guard let final = identifier.utf8.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(final),
      identifier.contains("wikidata"), let last = identifier.split(whereSeparator: { "/:#".contains($0) }).last,
      last.utf8.count < 20,
      last.utf8.first == UInt8(ascii: "Q"), last.utf8.count > 1,
      last.utf8.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return identifier }
    return entity + last
  }
}
