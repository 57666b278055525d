internal import KnowledgeFiles
public import KnowledgeGraph
internal import OfficeHolding

/// Where things come from.
extension ImportWriter {
  /// Says that a record supports what is said of a thing: at most seven triples for the first thing of a record, and one for each further.
  ///
  /// The record is an `oa:SpecificResource` with the file as its source and an `oa:FragmentSelector` (Web Annotation Data Model, sections 4.1 and 4.2.1).
  ///
  /// - Parameters:
  ///   - node: What is supported.
  ///   - place: The record.
  public mutating func evidence(of node: TermID, at place: RecordPlace) {
    builder.insert(Triple(node, terms.evidence, record(at: place)))
  }

  /// The node of a record, described when it is met first.
  private mutating func record(at place: RecordPlace) -> TermID {
    guard case .row(let row) = place.fragment else {
      let known = builder.termCount
      let record = mint(place, kind: "evidence")
      // A new term has not been described yet; one that is only mentioned is described when its record is met.
      if record.index >= known { describe(record, place) }
      return record
    }
    // A table is read row by row, so that one that is not the last is a new one.
    if let lastRow, lastRow.file == place.file, lastRow.row == row { return lastRow.node }
    let record = mint(place, kind: "evidence", isNew: true)
    lastRow = (place.file, row, record)
    describe(record, place)
    return record
  }

  /// Says that a value of a record was put in another form: the finding, and one triple on the evidence of the record.
  ///
  /// - Parameters:
  ///   - place: The record.
  ///   - part: The value, such as `.cell(row: 5, column: 3)`.
  ///   - field: The column or key.
  ///   - value: What stands there.
  ///   - sentence: What was made of it.
  public mutating func altered(
    in place: RecordPlace, _ part: RecordPlace.Fragment, field: String, value: String, sentence: String
  ) {
    note(.alteredValue, at: RecordPlace(file: place.file, part), field: field, value: value, sentence)
    builder.insert(Triple(record(at: place), terms.altered, builder.intern(literal: part.description.utf8.span)))
  }

  /// Keeps the text of a value that cannot be read, with the thing that it is said of, and tells it.
  ///
  /// - Parameters:
  ///   - value: What stands there.
  ///   - field: The column or key.
  ///   - node: What it is said of; nil where that has told it already.
  ///   - place: Where it stands.
  ///   - sentence: Why it cannot be read.
  public mutating func unread(
    _ value: String, _ field: String, of node: TermID?, at place: RecordPlace, _ sentence: String
  ) {
    note(.unparsedDate, at: place, field: field, value: value, sentence)
    if let node { add(node, GS.unreadText, text: "\(field): \(value)") }
  }

  /// Adds a finding to the report.
  public mutating func note(
    _ code: ImportFinding.Code, at place: RecordPlace, field: String? = nil, value: String? = nil,
    _ sentence: @autoclosure () -> String
  ) {
    let file = fileNames.indices.contains(place.file) ? fileNames[place.file] : ""
    report.add(
      ImportFinding(
        code: code, file: file, fragment: place.fragment.description, field: field, value: value, sentence: sentence()),
      code: code)
  }

  private mutating func describe(_ record: TermID, _ place: RecordPlace) {
    let isRow = if case .row = place.fragment { true } else { false }
    let selector = mintSelector(place.fragment, isNew: isRow)
    text.removeAll(keepingCapacity: true)
    place.fragment.appendText(to: &text)
    let text = text
    let value = isRow ? builder.add(literal: text.span) : builder.intern(literal: text.span)
    let specification =
      switch place.fragment {
      case .row, .cell: terms.tableFragments
      default: builder.intern(iri: place.fragment.specification.utf8.span)
      }
    builder.insert(Triple(record, terms.type, terms.specificResource))
    builder.insert(Triple(record, terms.hasSource, source(of: place.file)))
    builder.insert(Triple(record, terms.hasSelector, selector))
    builder.insert(Triple(selector, terms.type, terms.fragmentSelector))
    builder.insert(Triple(selector, terms.value, value))
    builder.insert(Triple(selector, terms.conformsTo, specification))
  }

  /// The file as a `gs:Source` with its name and hash.
  mutating func declare(_ file: ImportedFile) {
    let source = source(of: file.number)
    add(source, RDF.type, iri: GS.Class.source)
    add(source, DCTerms.title, text: file.name)
    add(source, GS.sha256, text: file.sha256)
  }
}

extension RecordPlace.Fragment {
  /// As text, without a string for a row, of which there may be millions.
  func appendText(to text: inout [UInt8]) {
    guard case .row(let row) = self, row >= 0 else {
      text.append(contentsOf: description.utf8)
      return
    }
    text.append(contentsOf: [UInt8(ascii: "r"), UInt8(ascii: "o"), UInt8(ascii: "w"), UInt8(ascii: "=")])
    let start = text.count
    var rest = row
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }

  /// As a part of the path of an IRI: `row=5`, `persons/3`, `line=5`.
  func appendPath(to iri: inout [UInt8]) {
    switch self {
    case .row, .cell, .line: appendText(to: &iri)
    case .pointer(let pointer):
      let path = pointer.hasPrefix("/") ? pointer.utf8.dropFirst() : pointer.utf8[...]
      NodeKey.appendPercentEncoded(Array(path).span, keepingSlashes: true, to: &iri)
    }
  }
}

extension ImportReport {
  /// Tells the files whose text was not plain UTF-8.
  mutating func noteEncodings(of files: [ImportedFile]) {
    for file in files where file.encoding != .utf8 || file.hadMark || file.repaired > 0 {
      let mark = file.hadMark ? " with a byte-order mark" : ""
      let repaired = file.repaired > 0 ? "; \(file.repaired) code units are no text and were replaced by U+FFFD" : ""
      add(
        ImportFinding(
          code: .encoding, file: file.name, sentence: "read as \(file.encoding.rawValue)\(mark)\(repaired)"),
        code: .encoding)
    }
  }
}
