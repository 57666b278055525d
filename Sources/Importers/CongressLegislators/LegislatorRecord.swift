internal import KnowledgeGraph
internal import OfficeHolding

/// A mapping of keys to values in a list, such as a person, a name or a term.
struct LegislatorRecord {
  /// Its keys and what stands there.
  let members: [String: JSONValue]
  /// Where it stands in its file.
  let pointer: JSONPointer
  /// The position of the file in the import.
  let file: Int

  /// The record that a value is; nil where it is no mapping.
  init?(_ value: JSONValue, at pointer: JSONPointer, of file: Int) {
    guard case .object(let members) = value else { return nil }
    self.members = members
    self.pointer = pointer
    self.file = file
  }

  /// The whole record.
  var place: RecordPlace { RecordPlace(file: file, fragment) }

  private var fragment: RecordPlace.Fragment { .pointer(pointer.description) }

  /// The place of a value.
  func place(of key: String) -> RecordPlace { RecordPlace(file: file, .pointer(pointer[key].description)) }

  /// A text or number as text, without white space around it; nil where there is nothing, or a finding where it is a list or a mapping.
  func text(_ key: String, into writer: inout ImportWriter) -> String? {
    switch members[key] {
    case nil, .null: return nil
    case .array, .object:
      unparsed(key, "a text is expected", into: &writer)
      return nil
    case let value?:
      let words = value.description.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  /// A whole number; nil where there is nothing, or a finding where it is none.
  func number(_ key: String, into writer: inout ImportWriter) -> Int? {
    guard let text = text(key, into: &writer) else { return nil }
    if let number = Int(text) { return number }
    unparsed(key, "a whole number is expected", into: &writer)
    return nil
  }

  /// A date; nil where there is nothing, or a finding where it is none.
  func date(_ key: String, into writer: inout ImportWriter) -> ImportedDate? {
    guard let text = text(key, into: &writer) else { return nil }
    switch DateText(text) {
    case .date(let date): return date
    case .altered(let date):
      writer.altered(
        in: place, place(of: key).fragment, field: key, value: text, sentence: "it is read as \(date.edtf)")
      return date
    case .unparsed(let reason):
      writer.note(.unparsedDate, at: place(of: key), field: key, value: text, "\(reason); no date is put in its place")
    case .absent, .ongoing, .unknown:
      writer.note(.unparsedDate, at: place(of: key), field: key, value: text, "a day is expected; it is left out")
    }
    return nil
  }

  /// Keeps the text of a date that is none with what it is said of.
  func keepText(_ key: String, with node: TermID, _ writer: inout ImportWriter) {
    guard let value = members[key], value != .null else { return }
    writer.add(node, GS.unreadText, text: "\(key): \(value.description)")
  }

  /// A mapping; nil where there is nothing, or a finding where it is none.
  func record(_ key: String, into writer: inout ImportWriter) -> LegislatorRecord? {
    guard let value = members[key], value != .null else { return nil }
    if let record = LegislatorRecord(value, at: pointer[key], of: file) { return record }
    unparsed(key, "a mapping is expected", into: &writer)
    return nil
  }

  /// The mappings in a list; what is none is a finding.
  func records(_ key: String, into writer: inout ImportWriter) -> [LegislatorRecord] {
    guard let value = members[key], value != .null else { return [] }
    guard case .array(let values) = value else {
      unparsed(key, "a list is expected", into: &writer)
      return []
    }
    return values.enumerated().compactMap { number, value in
      let place = pointer[key][number]
      if let record = LegislatorRecord(value, at: place, of: file) { return record }
      writer.note(
        .leftOut, at: RecordPlace(file: file, .pointer(place.description)), field: key, value: value.description,
        "a mapping is expected; it is left out")
      return nil
    }
  }

  /// Says that a value is left out.
  func unparsed(_ key: String, _ sentence: String, into writer: inout ImportWriter) {
    writer.note(
      .unparsedValue, at: place(of: key), field: key, value: members[key]?.description, "\(sentence); it is left out")
  }
}
