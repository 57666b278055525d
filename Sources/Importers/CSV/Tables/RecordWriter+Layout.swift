internal import KnowledgeGraph

/// What a record is before it is read: as many values as there are columns, and those that are made of them.
extension RecordWriter {
  /// Makes a record fit the header, and tells where it did not.
  func check(_ record: inout CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) {
    if record.count != plan.columns {
      let surplus = record.count > plan.columns
      // One empty value at the end is a delimiter too many, and no value.
      let isTrailing = (plan.columns..<max(plan.columns, record.count)).allSatisfy { record.trimmed($0).isEmpty }
      if !surplus || !isTrailing {
        let lost =
          surplus ? "; left out: " + (plan.columns..<record.count).map(record.value).joined(separator: ", ") : ""
        writer.note(
          .raggedRecord, at: place,
          "line \(record.line) has \(record.count) values for \(plan.columns) columns\(lost)")
      }
      record.pad(to: plan.columns)
      record.cut(to: plan.columns)
    }
    switch record.fault {
    case .textAfterQuote?:
      writer.note(
        .raggedRecord, at: place,
        "on line \(record.line) text stands behind a closing quotation mark; it is kept as part of the value")
    case .unclosedQuote?:
      writer.note(
        .raggedRecord, at: place,
        "the file ends within the quotation marks that this record opens on line \(record.line) or after it; is one missing or too many?"
      )
    case nil: break
    }
  }

  /// Puts constants, parts of values and values of other tables behind the record's own.
  func expand(_ record: inout CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter) {
    for expansion in plan.expansions {
      switch expansion {
      case .constant(let value): record.add(value)
      case .split(let column, let separator, let parts): split(column, separator, parts, &record, place, &writer)
      case .join(let column, let lookup):
        let key = record.value(column)
        if let entry = lookup.entries[key] {
          for value in entry.values { record.add(value.utf8) }
        } else {
          for _ in 0..<lookup.width { record.endValue() }
          if !key.isEmpty {
            writer.note(
              .danglingReference, at: RecordPlace(file: place.file, .cell(row: record.row, column: column + 1)),
              field: table.header[column], value: key, "the table that is joined has no record with this key")
          }
        }
      }
    }
  }

  private func split(
    _ column: Int, _ separator: String, _ parts: Int, _ record: inout CSVRecord, _ place: RecordPlace,
    _ writer: inout ImportWriter
  ) {
    let text = record.value(column)
    var pieces: [Substring] = []
    var rest = text[...]
    while pieces.count < parts - 1, let range = rest.firstRange(of: separator) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    pieces.append(rest)
    if !text.isEmpty, pieces.count < parts {
      writer.note(
        .unparsedValue, at: RecordPlace(file: place.file, .cell(row: record.row, column: column + 1)),
        field: table.header[column], value: text,
        "“\(separator)” was expected in it; all of it is taken as the first part")
    }
    for piece in pieces { record.add(piece.utf8) }
    for _ in pieces.count..<parts { record.endValue() }
  }
}
