internal import KnowledgeGraph

/// A file as a table: how it is written, what its columns are called, and what its records tell of.
struct CSVTable: Sendable {
  let file: ImportedFile
  let mapping: TableMapping?
  let dialect: CSVDialect
  /// The names of the columns; numbers where the table has none.
  let header: [String]
  /// The record of the header; nil where there is none.
  let headerRow: Int?
  /// What follows the header.
  let body: CSVPiece
  let kind: TableKind

  init(_ file: ImportedFile, _ mapping: TableMapping?, isLookup: Bool, limits: ImportLimits) throws(ImportError) {
    self.file = file
    self.mapping = mapping
    var bytesBefore = 0
    var rowsBefore = 0
    var dialect = CSVDialect.recognised(in: file.bytes)
    // What Excel writes before the header to tell the delimiter.
    let lead = file.bytes.prefix(6)
    if lead.count > 4, lead.starts(with: "sep=".utf8), lead.count == 5 || lead[5] == 0x0A || lead[5] == 0x0D {
      dialect.delimiter = lead[4]
      rowsBefore = 1
    }
    if let delimiter = mapping?.delimiter { dialect.delimiter = delimiter }
    self.dialect = dialect
    var scanner = CSVScanner(file.bytes, dialect)
    var record = CSVRecord()
    let wanted = (mapping?.headerRow).map { $0 } ?? rowsBefore + 1
    var row = 0
    while row < max(1, wanted), scanner.next(&record) {
      row += 1
      if row == wanted || wanted == 0 { break }
      bytesBefore = scanner.position
    }
    guard row > 0, !(record.isBlank && wanted > 0) else {
      throw ImportError(
        .content, file: file.path, line: max(1, record.line), found: "no header",
        expected: "a record with the names of the columns",
        suggestion: "headerRow: in a mapping tells which record it is, or 0 for none")
    }
    guard record.count <= limits.columns else {
      throw ImportError(
        .tooLarge, file: file.path, line: record.line, found: "\(record.count) columns",
        expected: "at most \(limits.columns)")
    }
    if wanted == 0 {
      header = (1...record.count).map(String.init)
      headerRow = nil
      body = CSVPiece(range: bytesBefore..<file.bytes.count, firstRow: 1, firstLine: 1)
    } else {
      header = (0..<record.count).map { record.value($0) }
      headerRow = row
      body = CSVPiece(range: scanner.position..<file.bytes.count, firstRow: row + 1, firstLine: scanner.nextLine)
    }
    if let mapping { try Self.check(mapping, file, header) }
    kind =
      if let kind = mapping?.kind { kind } else if isLookup { .lookup } else {
        try Self.kind(of: header, file, isMapped: mapping.map { !$0.columns.isEmpty } ?? false)
      }
  }

  /// The index of a column, by its name or its number.
  func column(_ name: String) -> Int? {
    header.firstIndex(of: name) ?? header.firstIndex { ColumnNames.folded($0) == ColumnNames.folded(name) }
  }

  private static func check(_ mapping: TableMapping, _ file: ImportedFile, _ header: [String]) throws(ImportError) {
    for column in mapping.columns {
      let folded = ColumnNames.folded(column.column)
      guard !header.contains(where: { $0 == column.column || ColumnNames.folded($0) == folded }) else { continue }
      throw ImportError(
        .mapping, file: mapping.path, line: column.line, column: column.position,
        found: "the column “\(column.column)”",
        expected: "a column of \(file.name): \(header.prefix(40).joined(separator: ", "))",
        suggestion: nearestName(to: column.column, among: header).map { "did you mean \($0)?" })
    }
  }

  /// What the records of a table tell of, by its columns and the name of the file.
  private static func kind(of header: [String], _ file: ImportedFile, isMapped: Bool) throws(ImportError) -> TableKind {
    if isMapped { return .tenures }
    let targets = Set(header.compactMap { ColumnNames.target(of: $0, in: .tenures) })
    let last =
      ColumnNames.folded(String(file.name.prefix { $0 != "." })).split(separator: " ").last.map(String.init) ?? ""
    let hasHolder = targets.contains { $0.entity == .holder && [.name, .id, .iri, .familyName].contains($0.attribute) }
    let hasName = targets.contains(.init(.holder, .name))
    let hasOffice = targets.contains { $0.entity == .office }
    let hasTime = targets.contains { $0.entity == .tenure && [.start, .end, .period].contains($0.attribute) }
    let hasLife = targets.contains { $0.entity == .holder && [.born, .died, .life].contains($0.attribute) }
    if hasHolder, hasTime { return .tenures }
    if peopleWords.contains(last), hasHolder || targets.contains(.init(.tenure, .id)) { return .people }
    if officeWords.contains(last), hasOffice || hasName { return .offices }
    if hasHolder, hasLife { return .people }
    if hasHolder, hasOffice { return .tenures }
    throw ImportError(
      .content, file: file.path, line: 1, found: "the columns \(header.prefix(20).joined(separator: ", "))",
      expected: "columns that name a holder, an office, a start and an end, such as holder, office, start, end",
      suggestion:
        "a mapping tells what they say: columns: {\(header.first ?? "Name"): holder, …}; in a set of tables also kind: people, offices or tenures"
    )
  }

  private static let peopleWords: Set<String> = [
    "people", "persons", "holders", "politicians", "members", "individuals", "officeholders", "speakers", "rulers",
  ]
  private static let officeWords: Set<String> = ["offices", "positions", "posts", "titles", "roles"]
}
