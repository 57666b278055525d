internal import OfficeHolding

/// Writes the results of queries.
struct ResultsImport {
  private var people = NamedPeople()

  /// Writes one file.
  mutating func write(_ file: ImportedFile, into writer: inout ImportWriter) throws(ImportError) {
    let results: SPARQLResults = try JSONReader.read(from: file, limits: writer.options.limits)
    let table = try ResultTable(results, of: file)
    writer.report.files[file.number].records = table.rows.count
    switch table.subject {
    case .tenures:
      writer.report.files[file.number].form = "SPARQL results, tenures"
      try TenureRows(table).write(into: &writer, &people)
      notePrecision(of: table, .start, .startPrecision, into: &writer)
    case .offices:
      writer.report.files[file.number].form = "SPARQL results, offices"
      OfficeRows(table: table).write(into: &writer)
      notePrecision(of: table, .inception, .inceptionPrecision, into: &writer)
    case .people:
      writer.report.files[file.number].form = "SPARQL results, people"
      let values = RowValues(table: table)
      for row in table.rows.indices {
        guard let person = values.person(.holder, of: row, into: &writer) else {
          writer.note(
            .missingValue, at: table.place(row), field: table.names[.holder], "the row names nobody; it is left out")
          continue
        }
        writer.evidence(of: person, at: table.place(row))
        values.texts(of: row, into: &writer)
        values.lives(of: row, into: &writer)
      }
    }
    for name in table.unknown {
      let count = table.rows.count { $0[name] != nil }
      writer.note(
        .unknownColumn, at: file.place(.pointer(JSONPointer()["head"]["vars"].description)), field: name,
        "nothing is read from this variable; \(counted(count, "value")) left out")
    }
  }

  /// Tells what is known when everything is read.
  func finish(into writer: inout ImportWriter) { people.report(into: &writer) }

  /// Tells that dates come without their precision.
  private func notePrecision(
    of table: ResultTable, _ date: ResultVariable, _ precision: ResultVariable, into writer: inout ImportWriter
  ) {
    guard table.asks(date), !table.asks(precision) else { return }
    let newYears = table.rows.indices.count { table[$0, date]?.value.contains("-01-01T") == true }
    writer.note(
      .missingValue, at: table.file.place(.pointer("/head/vars")), field: "\(table.names[date] ?? "")_precision",
      "the query did not ask for the precision of dates, so each is taken as a day; \(newYears) \(newYears == 1 ? "is" : "are") a 1 January, which may stand for a whole year"
    )
  }
}
