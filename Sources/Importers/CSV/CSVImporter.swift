internal import KnowledgeGraph

/// Reads tables of tenures, and tables of the people and offices that they refer to.
struct CSVImporter: Importer {
  private let files: [ImportedFile]
  private let mapping: CSVMapping?

  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    self.files = files
    self.mapping = if let mapping { try MappingReader.mapping(mapping) } else { nil }
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {
    let tables = try readTables(limits: writer.options.limits)
    var known = KnownThings()
    var writers: [RecordWriter] = []
    for table in tables where table.kind == .lookup {
      writer.report.files[table.file.number].form = "looked up, delimiter \(table.dialect.name)"
    }
    for table in tables where table.kind != .lookup {
      let plan = try TablePlan(table) { join, column throws(ImportError) in
        try lookup(join, column, of: table, in: tables)
      }
      for case .join(_, let lookup) in plan.expansions where tables[lookup.file].kind == .lookup {
        writer.report.files[lookup.file].records = lookup.records
      }
      note(table, plan, &writer)
      // People and offices come before the tenures that refer to them.
      if table.kind == .people { collect(plan.holder.id, table, plan, into: &known.people, &writer) }
      if table.kind == .offices { collect(plan.office.id, table, plan, into: &known.offices, &writer) }
      writers.append(RecordWriter(table, plan, known))
    }
    let order: [TableKind] = [.people, .offices, .tenures]
    for kind in order {
      for written in writers where written.table.kind == kind {
        write(RecordWriter(written.table, written.plan, known), &writer)
      }
    }
  }

  // MARK: Tables

  private func readTables(limits: ImportLimits) throws(ImportError) -> [CSVTable] {
    if let stranger = mapping?.tables.first(where: { table in
      table.file.map { name in !files.contains { $0.name == name || $0.path == name } } ?? false
    }) {
      let name = stranger.file ?? ""
      throw ImportError(
        .mapping, file: stranger.path, line: stranger.line, column: stranger.position, found: "the table “\(name)”",
        expected: "a name of one of the files: \(files.map(\.name).joined(separator: ", "))",
        suggestion: nearestName(to: name, among: files.map(\.name)).map { "did you mean \($0)?" }
          ?? "name the file on the command line too")
    }
    let joined = Set((mapping?.tables ?? []).flatMap { $0.columns.compactMap(\.join?.table) })
    var tables: [CSVTable] = []
    for file in files {
      let table = mapping?.table(for: file)
      tables.append(
        try CSVTable(
          file, table, isLookup: joined.contains(file.name) && (table == nil || table?.file == nil), limits: limits))
    }
    return tables
  }

  private func lookup(
    _ join: ColumnMapping.Join, _ column: ColumnMapping, of table: CSVTable, in tables: [CSVTable]
  ) throws(ImportError) -> LookupTable {
    func error(_ found: String, _ expected: String, _ suggestion: String?) -> ImportError {
      ImportError(
        .mapping, file: table.mapping?.path ?? table.file.path, line: column.line, column: column.position,
        found: found,
        expected: expected, suggestion: suggestion)
    }
    guard let other = tables.first(where: { $0.file.name == join.table || $0.file.path == join.table }) else {
      throw error(
        "the table “\(join.table)”", "one of the files: \(files.map(\.name).joined(separator: ", "))",
        "name the file on the command line too")
    }
    func index(_ name: String) throws(ImportError) -> Int {
      if let index = other.column(name) { return index }
      throw error(
        "the column “\(name)”", "a column of \(other.file.name): \(other.header.joined(separator: ", "))",
        nearestName(to: name, among: other.header).map { "did you mean \($0)?" })
    }
    let key = try index(join.key)
    var taken: [Int] = []
    for take in join.take { taken.append(try index(take.column)) }
    var lookup = LookupTable(file: other.file.number, width: taken.count)
    var scanner = CSVScanner(other.file.bytes, other.dialect, other.body)
    var record = CSVRecord()
    while scanner.next(&record) {
      if record.isBlank { continue }
      lookup.records += 1
      let name = record.value(key)
      if name.isEmpty || lookup.entries[name] != nil { continue }
      lookup.entries[name] = .init(values: taken.map(record.value), row: record.row)
    }
    return lookup
  }

  /// The ids of a table of people or offices.
  private func collect(
    _ slot: TableSlot?, _ table: CSVTable, _ plan: TablePlan, into ids: inout Set<String>?, _ writer: inout ImportWriter
  ) {
    guard let slot else { return }
    var known = ids ?? []
    var scanner = CSVScanner(table.file.bytes, table.dialect, table.body)
    var record = CSVRecord()
    while scanner.next(&record) {
      let range = record.trimmed(slot.index)
      guard !range.isEmpty else { continue }
      let id = String(utf8Bytes: record.text.span.extracting(range))
      if !known.insert(id).inserted {
        writer.note(
          .duplicateKey, at: table.file.place(.cell(row: record.row, column: slot.index + 1)), field: slot.field,
          value: id,
          "the id stands in an earlier record too; both tell of one thing")
      }
    }
    ids = known
  }

  // MARK: Records

  private func write(_ records: RecordWriter, _ writer: inout ImportWriter) {
    let table = records.table
    let progress = writer.options.progress
    progress?.begin(phase: "importing \(table.file.name)", total: table.body.range.count, unit: .bytes)
    let cut = CSVPiece.pieces(of: table.file.bytes, table.dialect, from: table.body)
    let prepared = records.knowing(repeatedIDs: RepeatedIDs(records, writer)?.rows(in: cut) ?? [])
    let pieces = records.plan.needsOrder || table.kind != .tenures ? [table.body] : cut
    @Sendable func write(_ piece: CSVPiece, _ writer: inout ImportWriter) -> [Int] {
      var records = prepared
      var scanner = CSVScanner(table.file.bytes, table.dialect, piece)
      var record = CSVRecord()
      var told = scanner.position
      while scanner.next(&record) {
        records.write(&record, into: &writer)
        if scanner.position - told >= 1 << 18 {
          progress?.advance(by: scanner.position - told)
          told = scanner.position
        }
      }
      progress?.advance(by: scanner.position - told)
      return records.strangerValues
    }
    var counts = records.strangerValues
    let parts =
      pieces.count == 1
      ? [write(pieces[0], &writer)]
      : writer.inParts(pieces.count) { part, writer in write(pieces[part], &writer) }
    for part in parts {
      for index in counts.indices { counts[index] += part[index] }
    }
    for (stranger, count) in zip(records.plan.strangers, counts) {
      writer.note(
        .unknownColumn,
        at: table.file.place(table.headerRow.map { .cell(row: $0, column: stranger.index + 1) } ?? .row(1)),
        field: stranger.name,
        "\(stranger.reason); \(count == 0 ? "it is empty" : "\(counted(count, "value")) left out"). "
          + "A mapping takes it, or ignores it: columns: {\(stranger.name): ignore}")
    }
  }

  private func note(_ table: CSVTable, _ plan: TablePlan, _ writer: inout ImportWriter) {
    let recognised = ["\(table.kind.rawValue), delimiter \(table.dialect.name)"] + plan.recognised
    writer.report.files[table.file.number].form = recognised.joined(separator: ", ")
    if let name = plan.officeName {
      writer.note(
        .inheritedValue, at: table.file.place(.row(table.headerRow ?? 1)),
        value: name,
        "no column names the office; it is called so after the file, and constants: {office: …} in a mapping names it")
    }
  }
}
