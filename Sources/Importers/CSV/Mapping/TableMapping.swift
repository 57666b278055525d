/// How the columns of one table are read.
struct TableMapping: Sendable {
  /// A value that all records have.
  struct Constant: Hashable, Sendable {
    var target: ColumnTarget
    var value: String
    var line: Int
    var position: Int
  }

  /// The path of the mapping, for errors.
  var path: String
  /// The name of the file; nil for the one table of a mapping without names.
  var file: String?
  /// What its records tell of; nil where that is recognised by the columns.
  var kind: TableKind?
  var columns: [ColumnMapping] = []
  var constants: [Constant] = []
  /// How its dates are written, where a column does not say.
  var dates: [DatePattern] = []
  /// How years before Christ are counted; nil where nobody says.
  var years: YearCount?
  /// The language of its names, where a column does not say.
  var language: String?
  /// What stands between values; nil where it is recognised.
  var delimiter: UInt8?
  /// The number of the record that names the columns, from 1; 0 for none; nil for the first.
  var headerRow: Int?
  /// Where the mapping begins.
  var line = 1
  var position = 1
}

/// A mapping file: how the tables of one data set are read.
struct CSVMapping: Sendable {
  /// The path, for errors.
  var path: String
  /// The tables that it tells of.
  var tables: [TableMapping]

  /// The mapping of a file, if there is one.
  func table(for file: ImportedFile) -> TableMapping? {
    tables.first { $0.file == file.name || $0.file == file.path } ?? tables.first { $0.file == nil }
  }
}
