/// The tables that a mapping names, where it is given alone.
enum MappedTables {
  /// The files to read and their mapping: a single `.yaml` stands for itself and the tables that lie beside it.
  ///
  /// - Throws: ``ImportError`` where the mapping cannot be read, or names no table.
  static func named(
    by files: [String], mapping: String?
  ) throws(ImportError) -> (files: [String], mapping: String?) {
    guard mapping == nil, files.count == 1, files[0].hasSuffix(".yaml") || files[0].hasSuffix(".yml") else {
      return (files, mapping)
    }
    let path = files[0]
    let tables = try MappingReader.mapping(try ImportedFile(path: path, number: -1)).tables.compactMap(\.file)
    guard !tables.isEmpty else {
      throw ImportError(
        .mapping, file: path, found: "a mapping of one table, which it does not name",
        expected: "tables: with the names of files",
        suggestion:
          "put it under tables: {your-table.csv: …}, or name the table: gensek import csv your-table.csv --mapping \(path)"
      )
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return (tables.map { $0.hasPrefix("/") ? $0 : folder + $0 }, path)
  }
}
