internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// The values of a record.
extension RecordWriter {
  /// Says one value of a thing.
  func say(
    _ slot: TableSlot, of node: TermID, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) {
    switch slot.target.attribute {
    case .born: add(slot, GS.born, node, record, place, &writer)
    case .died: add(slot, GS.died, node, record, place, &writer)
    case .formed: add(slot, GS.formed, node, record, place, &writer)
    case .abolished: add(slot, GS.abolished, node, record, place, &writer)
    case .property(let iri) where Self.dates.contains(iri): add(slot, iri, node, record, place, &writer)
    default:
      guard let text = value(slot, record) else { return }
      if !write(text, slot, of: node, &writer) {
        writer.note(
          .unparsedValue, at: slot.place(in: place, row: record.row), field: slot.field, value: text,
          Self.expectation(of: slot.target.attribute))
      }
    }
  }

  /// Writes a value that is no date; false where it is not understood.
  private func write(_ text: String, _ slot: TableSlot, of node: TermID, _ writer: inout ImportWriter) -> Bool {
    switch slot.target.attribute {
    case .otherName: writer.add(node, SKOS.altLabel, text: text, language: slot.language)
    case .note: writer.add(node, DCTerms.description, text: text, language: slot.language)
    case .capacity:
      guard let isActing = Self.capacities[text.lowercased()] else { return false }
      writer.add(node, GS.capacity, iri: isActing ? GS.acting : GS.full)
    case .basis:
      guard let basis = Self.bases[ColumnNames.folded(text)] else { return false }
      writer.add(node, GS.basis, iri: basis)
    case .startCause, .endCause:
      guard let cause = Self.causes[text.lowercased()] else { return false }
      writer.add(node, slot.target.attribute == .startCause ? GS.startCause : GS.endCause, iri: cause)
    case .ordinal:
      guard let number = Self.number(text) else { return false }
      writer.add(node, GS.ordinal, integer: number)
    case .seats:
      guard let number = Self.number(text), number > 0 else { return false }
      writer.add(node, RDF.type, iri: GS.Class.collegiateOffice)
      writer.add(node, GS.seatCount, integer: number)
    case .property(let property):
      if isAbsoluteIRI(text), text.hasPrefix("http") {
        writer.add(node, property, iri: text)
      } else if text.hasPrefix("gs:"), Self.individuals.contains(GS.namespace + text.dropFirst(3)) {
        writer.add(node, property, iri: GS.namespace + text.dropFirst(3))
      } else {
        writer.add(node, property, text: text, language: slot.language)
      }
    default: break
    }
    return true
  }

  private func add(
    _ slot: TableSlot, _ property: String, _ node: TermID, _ record: CSVRecord, _ place: RecordPlace,
    _ writer: inout ImportWriter
  ) {
    if let day = date(slot, of: node, record, place, &writer).day { writer.add(node, property, date: day) }
  }

  // MARK: Dates

  /// The date of a record, with a finding where it is none or was put in another form.
  ///
  /// - Parameter node: What the date is said of, which keeps the text of a date that cannot be read.
  func date(
    _ slot: TableSlot?, of node: TermID, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) -> DateText {
    guard let slot else { return .absent }
    var range = record.trimmed(slot.index)
    var text = record.text
    if !slot.values.isEmpty, let mapped = slot.values[record.value(slot.index)] {
      text = Array(mapped.utf8)
      range = 0..<text.count
    }
    let date = Self.date(text.span.extracting(range), slot)
    switch date {
    case .altered(let day):
      let cell = slot.place(in: place, row: record.row)
      writer.altered(
        in: place, cell.fragment, field: slot.field, value: String(utf8Bytes: text.span.extracting(range)),
        sentence: "read as \(day.edtf)")
    case .ongoing where slot.target.attribute != .end:
      writer.unread(
        String(utf8Bytes: text.span.extracting(range)), slot.field, of: node,
        at: slot.place(in: place, row: record.row), "the word is no day; no date is put in its place")
    case .unparsed(let reason):
      writer.unread(
        String(utf8Bytes: text.span.extracting(range)), slot.field, of: node,
        at: slot.place(in: place, row: record.row), "no date is put in its place: \(reason)")
    default: break
    }
    return date
  }

  private static func date(_ text: Span<UInt8>, _ slot: TableSlot) -> DateText {
    if !slot.dates.isEmpty, !text.isEmpty {
      let string = DateText.withoutMidnight(String(utf8Bytes: text))
      var reason: String?
      for pattern in slot.dates {
        switch pattern.reading(string, years: slot.years) {
        case .date(let date): return .date(date)
        case .none(let why): reason = reason ?? why
        case .other: continue
        }
      }
      if let reason { return .unparsed(reason) }
    }
    return DateText(utf8: text, years: slot.years)
  }

  /// What is said where a day should stand at the end of a tenure.
  func note(
    end: DateText, of tenure: TermID, _ record: CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) {
    switch end {
    case .ongoing:
      if let day = date(plan.asOf, of: tenure, record, place, &writer).day {
        writer.ongoing(tenure, asOf: day)
      } else if let slot = plan.end {
        writer.note(
          .alteredValue, at: slot.place(in: place, row: record.row), field: slot.field, value: record.value(slot.index),
          "the end is left open; as of which day it goes on, constants: {asOf: …} in a mapping tells")
      }
    case .unknown: writer.add(tenure, GS.endStatus, iri: GS.unknown)
    default: break
    }
  }

  // MARK: Words

  private static let dates: Set<String> = Set(GS.dayProperties + [GS.attestedAt, GS.date, GS.retrieved, GS.archived])

  private static let individuals: Set<String> = [
    GS.deJure, GS.deFacto, GS.full, GS.acting, GS.ongoing, GS.unknown, GS.appointment, GS.election, GS.succession,
    GS.renaming, GS.death, GS.resignation, GS.removal, GS.abolition, GS.suspension,
  ]

  /// Whether a word says that a holder was acting.
  private static let capacities: [String: Bool] = {
    let acting = [
      "acting", "yes", "y", "true", "t", "1", "x", "interim", "ad interim", "a.i.", "caretaker", "pro tempore",
      "provisional", "temporary",
    ]
    let full = ["full", "no", "n", "false", "f", "0", "permanent", "substantive", "regular"]
    return Dictionary(acting.map { ($0, true) } + full.map { ($0, false) }) { first, _ in first }
  }()

  private static let bases = [
    "de jure": GS.deJure, "officially": GS.deJure, "de facto": GS.deFacto, "effectively": GS.deFacto,
    "gs de jure": GS.deJure, "gs de facto": GS.deFacto,
  ]

  private static let causes: [String: String] = {
    let words: [(String, [String])] = [
      (GS.appointment, ["appointment", "appointed"]), (GS.election, ["election", "elected", "re-elected"]),
      (GS.succession, ["succession", "succeeded"]), (GS.renaming, ["renaming", "renamed"]),
      (GS.death, ["death", "died", "died in office", "death in office", "†", "killed", "assassinated"]),
      (GS.resignation, ["resignation", "resigned", "stepped down", "abdicated", "abdication"]),
      (GS.removal, ["removal", "removed", "dismissed", "dismissal", "ousted", "deposed", "impeached"]),
      (GS.abolition, ["abolition", "abolished", "office abolished", "dissolved"]),
      (GS.suspension, ["suspension", "suspended"]),
    ]
    return Dictionary(words.flatMap { cause, words in words.map { ($0, cause) } }) { first, _ in first }
  }()

  /// A number as lists write it: `3`, `3.`, `3rd`.
  private static func number(_ text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count).lowercased()
    return ["", ".", "st", "nd", "rd", "th", "º", "°"].contains(rest) ? Int(digits) : nil
  }

  private static func expectation(of attribute: ColumnTarget.Attribute) -> String {
    switch attribute {
    case .capacity:
      "it is left out: acting, yes or no, and full are understood; values: in a mapping tells what it means"
    case .basis: "it is left out: de jure and de facto are understood; values: in a mapping tells what it means"
    case .startCause, .endCause:
      "it is left out: appointment, election, succession, death, resignation, removal, abolition, suspension and renaming "
        + "are understood; values: in a mapping tells what it means"
    default: "it is left out: a whole number was expected"
    }
  }
}

extension DateText {
  /// The date, where there is one.
  var day: ImportedDate? {
    switch self {
    case .date(let date), .altered(let date): date
    default: nil
    }
  }
}
