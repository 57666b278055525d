internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// Turns the records of one table into what they say.
struct RecordWriter: Sendable {
  let table: CSVTable
  let plan: TablePlan
  /// The ids that tables of people and offices describe; nil where there is no such table.
  let known: KnownThings
  /// How many values of each column that nothing reads there are.
  var strangerValues: [Int]
  /// The rows whose id stands in an earlier record of a tenure.
  private var repeatedIDs: Set<Int> = []

  init(_ table: CSVTable, _ plan: TablePlan, _ known: KnownThings) {
    self.table = table
    self.plan = plan
    self.known = known
    strangerValues = Array(repeating: 0, count: plan.strangers.count)
  }

  /// The same, told the rows whose id stands in an earlier record.
  func knowing(repeatedIDs: Set<Int>) -> RecordWriter {
    var writer = self
    writer.repeatedIDs = repeatedIDs
    return writer
  }

  /// Writes one record.
  mutating func write(_ record: inout CSVRecord, into writer: inout ImportWriter) {
    if record.isBlank { return }
    writer.report.files[table.file.number].records += 1
    let place = prepare(&record, &writer)
    for (number, stranger) in plan.strangers.enumerated() where !record.trimmed(stranger.index).isEmpty {
      strangerValues[number] += 1
    }
    switch table.kind {
    case .tenures: writeTenure(record, place, &writer)
    case .people: writePerson(record, place, &writer)
    case .offices: writeOffice(record, place, &writer)
    case .lookup: break
    }
  }

  /// Makes a record fit the header, puts what is made of its values behind them, and gives its place.
  func prepare(_ record: inout CSVRecord, _ writer: inout ImportWriter) -> RecordPlace {
    let place = table.file.place(.row(record.row))
    check(&record, place, &writer)
    expand(&record, place, &writer)
    return place
  }

  // MARK: The three kinds of record

  private func writeTenure(_ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) {
    guard let (holderKey, officeKey) = tenureKeys(record, place, &writer) else { return }
    writer.report.tenureRecords += 1
    let holder =
      holderKey.map { person($0, plan.holder, known.people, record, place, &writer) }
      ?? unnamedPerson(record, place, &writer)
    let office = office(officeKey, record, place, &writer)
    let tenure = tenure(holder, office, record, place, &writer)
    writer.evidence(of: tenure, at: place)
    let start = date(plan.start, of: tenure, record, place, &writer)
    let end = date(plan.end, of: tenure, record, place, &writer)
    writer.dates(of: tenure, start: start.day, end: end.day, at: place)
    note(end: end, of: tenure, record, place, &writer)
    for slot in plan.others { say(slot, of: tenure, record, place, &writer) }
    if plan.predecessor.isNamed || plan.successor.isNamed {
      let before = key(plan.predecessor, record, place, &writer).map {
        person($0, plan.predecessor, known.people, record, place, &writer)
      }
      let after = key(plan.successor, record, place, &writer).map {
        person($0, plan.successor, known.people, record, place, &writer)
      }
      writer.succession(
        of: tenure, holder: holder, office: office, start: start.day, end: end.day,
        predecessors: before.map { [$0] } ?? [], successors: after.map { [$0] } ?? [], at: place)
    }
  }

  /// What tells holder and office of a record; nil, with a finding, where it tells of no tenure.
  func tenureKeys(
    _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> (holder: NodeKey?, office: NodeKey)? {
    let holderKey = key(plan.holder, record, place, &writer)
    if case .name(let name)? = holderKey, Self.isVacancy(name) {
      writer.note(
        .leftOut, at: place, value: name, "the office is said to be vacant, which is no tenure; it is left out")
      return nil
    }
    if holderKey == nil, record.trimmed(plan.start?.index ?? -1).isEmpty, record.trimmed(plan.end?.index ?? -1).isEmpty
    {
      let isEmpty = (0..<plan.columns).allSatisfy { record.trimmed($0).isEmpty }
      writer.note(
        .leftOut, at: place,
        isEmpty
          ? "the record is empty"
          : "the record names neither holder nor dates, so it tells of no tenure; it is left out")
      return nil
    }
    guard let officeKey = officeKey(record, place, &writer) else {
      writer.note(.missingValue, at: place, "the record names no office, so it tells of no tenure; it is left out")
      return nil
    }
    return (holderKey, officeKey)
  }

  private func writePerson(_ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) {
    guard let key = key(plan.holder, record, place, &writer) else {
      writer.note(.missingValue, at: place, "the record has neither id nor name of a person; it is left out")
      return
    }
    let person = person(key, plan.holder, nil, record, place, &writer)
    writer.evidence(of: person, at: place)
  }

  private func writeOffice(_ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) {
    guard let key = officeKey(record, place, &writer) else {
      writer.note(.missingValue, at: place, "the record has neither id nor name of an office; it is left out")
      return
    }
    writer.evidence(of: office(key, record, place, &writer), at: place)
  }

  /// Whether a name says that nobody held the office.
  private static func isVacancy(_ name: String) -> Bool {
    // Each of the words has a v, a z or a letter beyond ASCII; few names are as short and have one.
    guard name.utf8.count <= 17,
      name.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "v") || $0 | 0x20 == UInt8(ascii: "z") || $0 >= 0x80 })
    else { return false }
    return vacancies.contains(name.lowercased())
  }

  /// Names by which lists say that nobody held an office.
  private static let vacancies: Set<String> = [
    "vacant", "vacancy", "(vacant)", "[vacant]", "office vacant", "position vacant", "post vacant", "seat vacant",
    "vakant", "vakanz", "unbesetzt", "siège vacant", "vacance", "vacante", "sede vacante", "вакантно",
  ]

  // MARK: Things

  private func tenure(
    _ holder: TermID, _ office: TermID, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> TermID {
    if let slot = plan.id, let id = value(slot, record) {
      guard repeatedIDs.contains(record.row) else { return writer.newTenure(id, holder: holder, office: office) }
      writer.note(
        .duplicateKey, at: slot.place(in: place, row: record.row), field: slot.field, value: id,
        "the id stands in an earlier record; this tenure is named by its row")
    }
    return writer.tenure(at: place, holder: holder, office: office)
  }

  private func person(
    _ key: NodeKey, _ slots: EntitySlots, _ known: Set<String>?, _ record: CSVRecord, _ place: RecordPlace,
    _ writer: inout ImportWriter
  ) -> TermID {
    let node = writer.person(key)
    describe(node, key, slots, known, record, place, &writer)
    // What a tenure's record says of a person besides the name stands there too.
    if table.kind == .tenures, !slots.others.isEmpty { writer.evidence(of: node, at: place) }
    return node
  }

  /// The holder whom a record does not name: somebody, who is told from others by the record.
  private func unnamedPerson(_ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) -> TermID {
    let person = writer.person(at: place)
    writer.add(person, RDFS.label, text: "not named (\(table.file.name), row \(record.row))")
    let slot = plan.holder.id ?? plan.holder.iri ?? plan.holder.name ?? plan.holder.familyName
    let text = slot.map { record.value($0.index) } ?? ""
    writer.note(
      text.isEmpty ? .missingValue : .danglingReference, at: slot?.place(in: place, row: record.row) ?? place,
      field: slot?.field, value: text.isEmpty ? nil : text,
      "it names no holder; the tenure is kept, with somebody who is not named")
    return person
  }

  private func office(
    _ key: NodeKey, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> TermID {
    let node = writer.office(key)
    if let name = plan.officeName {
      writer.label(node, name)
    } else {
      describe(node, key, plan.office, table.kind == .offices ? nil : known.offices, record, place, &writer)
    }
    if plan.organization.isNamed, let key = self.key(plan.organization, record, place, &writer) {
      let organization = writer.organization(key)
      describe(organization, key, plan.organization, nil, record, place, &writer)
      writer.add(node, GS.organization, organization)
    }
    return node
  }

  /// What the record says of a thing besides that it is there.
  private func describe(
    _ node: TermID, _ key: NodeKey, _ slots: EntitySlots, _ known: Set<String>?, _ record: CSVRecord,
    _ place: RecordPlace, _ writer: inout ImportWriter
  ) {
    let name = name(slots, record)
    if let name { writer.label(node, name, language: (slots.name ?? slots.familyName)?.language) }
    if case .id(let id) = key, let slot = slots.id {
      if known == nil || known?.contains(id) == false { writer.add(node, DCTerms.identifier, text: id) }
      if let known, !known.contains(id) {
        // Nobody names it but by its id, which people then read.
        if name == nil { writer.add(node, RDFS.label, text: id) }
        writer.note(
          .danglingReference, at: slot.place(in: place, row: record.row), field: slot.field, value: id,
          "no record has this id; the thing is made, and nothing is known of it but the id"
            + (name == nil ? "" : " and the name here"))
      }
      if let slot = slots.iri, let iri = iri(slot, record, place, &writer) { writer.add(node, OWL.sameAs, iri: iri) }
    }
    for slot in slots.others { say(slot, of: node, record, place, &writer) }
  }

  // MARK: Keys

  /// What tells a thing from others: its id, else its IRI, else its name.
  private func key(
    _ slots: EntitySlots, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> NodeKey? {
    if let slot = slots.id, let id = value(slot, record) { return .id(id) }
    if let slot = slots.iri, let iri = iri(slot, record, place, &writer) { return .iri(iri) }
    return name(slots, record).map { .name($0) }
  }

  private func officeKey(
    _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> NodeKey? {
    if let name = plan.officeName { return .name(name) }
    guard let key = key(plan.office, record, place, &writer) else { return nil }
    // A name such as “minister” tells an office only within its body.
    guard case .name(let name) = key, let body = self.name(plan.organization, record) else { return key }
    return .name("\(name) \(body)")
  }

  private func name(_ slots: EntitySlots, _ record: CSVRecord) -> String? {
    if let slot = slots.name, let name = value(slot, record) { return name }
    let given = slots.givenName.flatMap { value($0, record) }
    let family = slots.familyName.flatMap { value($0, record) }
    switch (given, family) {
    case (let given?, let family?): return "\(given) \(family)"
    default: return given ?? family
    }
  }

  /// An IRI, or the number of a Wikidata item.
  private func iri(
    _ slot: TableSlot, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> String? {
    guard let text = value(slot, record) else { return nil }
    if text.first == "Q", text.utf8.count > 1, text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }) {
      return "http://www.wikidata.org/entity/" + text
    }
    if isAbsoluteIRI(text) { return text }
    writer.note(
      .unparsedValue, at: slot.place(in: place, row: record.row), field: slot.field, value: text,
      "it is neither an IRI nor a number such as Q42; it is left out")
    return nil
  }

  /// A value, or nil where nothing stands there or a word that means nothing.
  func value(_ slot: TableSlot, _ record: CSVRecord) -> String? {
    let range = record.trimmed(slot.index)
    if range.isEmpty, slot.values.isEmpty { return nil }
    var text = String(utf8Bytes: record.text.span.extracting(range))
    if !slot.values.isEmpty, let mapped = slot.values[text] { text = mapped }
    return text.utf8.count <= Self.longestNothing && Self.nothings.contains(text) ? nil : text
  }

  private static let nothings: Set<String> = [
    "", "NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "-", "--", "–", "—", "\\N",
  ]
  private static let longestNothing = 4
}
