internal import KnowledgeGraph
internal import OfficeHolding

/// A person of a list: ids, names and birthday.
struct LegislatorPerson {
  /// The id that tells the person from others: of the Biographical Directory, of GovTrack, or of Wikidata.
  let id: String?

  private let record: LegislatorRecord
  private let ids: LegislatorRecord?
  private let name: LegislatorRecord?
  private let life: LegislatorRecord?
  private let idKey: String?
  private let item: String?

  init(_ record: LegislatorRecord, into writer: inout ImportWriter) {
    self.record = record
    ids = record.record("id", into: &writer)
    name = record.record("name", into: &writer)
    life = record.record("bio", into: &writer)
    item = ids?.text("wikidata", into: &writer)
    if let bioguide = ids?.text("bioguide", into: &writer) {
      (id, idKey) = (bioguide, "bioguide")
    } else if let number = ids?.text("govtrack", into: &writer) {
      (id, idKey) = ("govtrack-\(number)", "govtrack")
    } else {
      (id, idKey) = (item, "wikidata")
    }
  }

  /// Counts what is not read of the person.
  func countUnread(_ unread: inout UnreadKeys) {
    unread.count(record, as: "", read: ["id", "name", "bio", "terms", "leadership_roles"])
    unread.count(ids, as: "id/", read: Set(["wikidata", idKey].compactMap(\.self)))
    unread.count(name, as: "name/", read: ["first", "middle", "last", "suffix", "nickname", "official_full"])
    unread.count(life, as: "bio/", read: ["birthday"])
  }

  /// Writes the person.
  ///
  /// - Parameter isFirst: Whether the id stands in no earlier record of the file.
  func write(isFirst: Bool, into writer: inout ImportWriter) -> TermID {
    let person = id.flatMap { isFirst ? writer.person(.id($0)) : nil } ?? writer.person(at: record.place)
    if !isFirst {
      writer.note(
        .duplicateKey, at: record.place, field: idKey, value: id,
        "the id stands in an earlier record; this person is named by the place")
    }
    writeNames(of: person, into: &writer)
    if let born = life?.date("birthday", into: &writer) { writer.add(person, GS.born, date: born) }
    if let item {
      if WikidataIRI.isItem(item) {
        writer.add(person, SKOS.exactMatch, iri: WikidataIRI.entity + item)
      } else {
        ids?.unparsed("wikidata", "an item of Wikidata, such as Q42, is expected", into: &writer)
      }
    }
    writer.evidence(of: person, at: record.place)
    return person
  }

  /// The official name, or that of all parts, is preferred; the shorter ones are alternatives.
  private func writeNames(of person: TermID, into writer: inout ImportWriter) {
    func part(_ key: String) -> String? { name?.text(key, into: &writer) }
    let (first, last, suffix) = (part("first"), part("last"), part("suffix"))
    func joined(_ parts: String?...) -> String { parts.compactMap(\.self).joined(separator: " ") }
    var names = [part("official_full"), joined(first, part("middle"), last, suffix), joined(first, last)].compactMap(
      \.self)
    if let nickname = part("nickname") { names.append(joined(nickname, last)) }
    names.removeAll(where: \.isEmpty)
    guard let preferred = names.first else {
      writer.note(.missingValue, at: record.place, field: "name", "the person has no name; the person is kept")
      return
    }
    writer.label(person, preferred)
    for name in Set(names) where name != preferred { writer.add(person, SKOS.altLabel, text: name) }
  }
}
