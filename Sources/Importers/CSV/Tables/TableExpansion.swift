/// What puts values behind those of a record that the record itself does not have.
enum TableExpansion: Sendable {
  /// The same value for all.
  case constant([UInt8])
  /// The parts of a value.
  case split(column: Int, separator: String, parts: Int)
  /// The two ends of a period, by whatever stands between them.
  case period(value: Int, TableSlot)
  /// A date whose year, month and day have values of their own.
  case date(year: TableSlot, month: TableSlot?, day: TableSlot?)
  /// Values of the record of another table whose key is the value.
  case join(column: Int, LookupTable)
}

/// Some values of a table by a key.
struct LookupTable: Sendable {
  /// A record of it.
  struct Entry: Sendable {
    var values: [String]
    var row: Int
  }

  /// The file, by its position in the import.
  var file: Int
  /// How many values each entry has.
  var width: Int
  /// How many records it has.
  var records = 0
  var entries: [String: Entry] = [:]
}
