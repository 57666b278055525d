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
          "line \(record.line) has \(counted(record.count, "value")) for \(counted(plan.columns, "column"))\(lost)")
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
      case .period(let value, let slot): split(value, slot, &record, place, &writer)
      case .date(let year, let month, let day): join(year, month, day, &record, place, &writer)
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

  /// Puts the two dates of a period behind the record.
  private func split(
    _ value: Int, _ slot: TableSlot, _ record: inout CSVRecord, _ place: RecordPlace, _ writer: inout ImportWriter
  ) {
    let text = mapped(record.value(value), slot)
    let ends = PeriodText.ends(of: text)
    if ends == nil, !DateText.absentWords.contains(text.lowercased()) {
      writer.note(
        .alteredValue, at: slot.place(in: place, row: record.row), field: slot.field, value: text,
        "nothing stands between two dates; all of it is taken as the first")
    }
    record.add((ends?.start ?? text).utf8)
    record.add((ends?.end ?? "").utf8)
  }

  /// Puts the date of year, month and day behind the record, as precise as they are.
  private func join(
    _ yearSlot: TableSlot, _ monthSlot: TableSlot?, _ daySlot: TableSlot?, _ record: inout CSVRecord,
    _ place: RecordPlace,
    _ writer: inout ImportWriter
  ) {
    func text(_ slot: TableSlot?) -> String {
      guard let slot else { return "" }
      let text = mapped(record.value(slot.index), slot)
      return Self.noPart.contains(text) || DateText.absentWords.contains(text.lowercased()) ? "" : text
    }
    let (year, month, day) = (text(yearSlot), text(monthSlot), text(daySlot))
    func padded(_ figures: String) -> String { String(repeating: "0", count: max(0, 4 - figures.utf8.count)) + figures }
    func areFigures(_ text: String) -> Bool { 1...4 ~= text.utf8.count && text.utf8.allSatisfy { 48...57 ~= $0 } }
    guard !month.isEmpty || !day.isEmpty else {
      let whole = mapped(record.value(yearSlot.index), yearSlot)
      record.add((areFigures(whole) ? padded(whole) : whole).utf8)
      return
    }
    if month.isEmpty, !year.isEmpty, let daySlot {
      writer.note(
        .alteredValue, at: daySlot.place(in: place, row: record.row), field: daySlot.field, value: day,
        "the day has no month; the date is the year alone")
      record.add(year.utf8)
      return
    }
    let isSigned = year.hasPrefix("-") || year.hasPrefix("\u{2212}")
    let figures = isSigned ? String(year.dropFirst()) : year
    guard let number = Int(month) ?? MonthNames.month(month), 0...99 ~= number,
      case let dayNumber = day.isEmpty ? 0 : Int(day.hasSuffix(".") ? String(day.dropLast()) : day) ?? -1,
      0...99 ~= dayNumber, areFigures(figures)
    else {
      // Whoever reads it tells what is wrong, or reads the words.
      record.add([day, month, year].filter { !$0.isEmpty }.joined(separator: " ").utf8)
      return
    }
    func two(_ number: Int) -> String { number < 10 ? "-0\(number)" : "-\(number)" }
    record.add(((isSigned ? year : padded(year)) + two(number) + (day.isEmpty ? "" : two(dayNumber))).utf8)
  }

  private func mapped(_ text: String, _ slot: TableSlot) -> String { slot.values[text] ?? text }

  /// How tables say that they have no month or day.
  private static let noPart: Set<String> = ["0", "00", "?", "??", "x", "xx", "XX", "unknown", "unbekannt", "inconnu"]
}
