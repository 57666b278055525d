/// How a table is written: RFC 4180, but for what stands between values.
struct CSVDialect: Hashable, Sendable {
  /// What stands between two values of a record.
  var delimiter: UInt8

  /// The delimiters that are recognised, the most common first.
  static let delimiters: [(byte: UInt8, name: String)] = [
    (UInt8(ascii: ","), "comma"), (UInt8(ascii: ";"), "semicolon"), (0x09, "tab"), (UInt8(ascii: "|"), "pipe"),
  ]

  /// The name of the delimiter.
  var name: String {
    Self.delimiters.first { $0.byte == delimiter }?.name ?? "“\(Character(Unicode.Scalar(delimiter)))”"
  }

  /// Recognises the delimiter: that by which the first records have most often the same number of values, and more than one.
  ///
  /// - Complexity: that of reading 50 records four times.
  static func recognised(in bytes: [UInt8]) -> CSVDialect {
    var best = CSVDialect(delimiter: UInt8(ascii: ","))
    var bestScore = 0
    for (delimiter, _) in delimiters {
      let dialect = CSVDialect(delimiter: delimiter)
      var scanner = CSVScanner(bytes, dialect)
      var record = CSVRecord()
      var widths: [Int: Int] = [:]
      var records = 0
      while records < 50, scanner.position < 1 << 20, scanner.next(&record) {
        if record.isBlank { continue }
        widths[record.count, default: 0] += 1
        records += 1
      }
      guard let common = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), common.key > 1 else { continue }
      // Agreement first, then the number of columns.
      let score = common.value * 1_000_000 / max(1, records) + min(common.key, 1000)
      if score > bestScore {
        bestScore = score
        best = dialect
      }
    }
    return best
  }
}
