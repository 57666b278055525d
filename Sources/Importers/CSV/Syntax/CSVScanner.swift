/// Reads records of a table from left to right (RFC 4180): values with quotation marks may hold delimiters, line ends, and
/// quotation marks that are doubled. A line ends with CR LF, LF or CR.
struct CSVScanner: Sendable {
  private let bytes: [UInt8]
  private let end: Int
  private let delimiter: UInt8
  /// The next byte.
  private(set) var position: Int
  private var row: Int
  /// The line on which the next record begins, from 1.
  private(set) var nextLine: Int

  /// Reads all of a file.
  init(_ bytes: [UInt8], _ dialect: CSVDialect) {
    self.init(bytes, dialect, CSVPiece(range: 0..<bytes.count, firstRow: 1, firstLine: 1))
  }

  /// Reads a piece of a file.
  init(_ bytes: [UInt8], _ dialect: CSVDialect, _ piece: CSVPiece) {
    self.bytes = bytes
    delimiter = dialect.delimiter
    position = piece.range.lowerBound
    end = piece.range.upperBound
    row = piece.firstRow
    nextLine = piece.firstLine
  }

  /// Reads the next record.
  ///
  /// - Returns: false at the end.
  /// - Complexity: O(length of the record).
  mutating func next(_ record: inout CSVRecord) -> Bool {
    guard position < end else { return false }
    record.begin(row: row, line: nextLine)
    row += 1
    while true {
      if position < end, bytes[position] == Self.quote { readQuoted(into: &record) }
      let start = position
      while position < end, !isStop(bytes[position]) { position += 1 }
      record.append(bytes[start..<position])
      record.endValue()
      guard position < end else { return true }
      let stop = bytes[position]
      position += 1
      if stop == delimiter { continue }
      if stop == Self.carriageReturn, position < end, bytes[position] == Self.lineFeed { position += 1 }
      nextLine += 1
      return true
    }
  }

  /// A value within quotation marks, and the marks; what stands behind it up to the delimiter is read as if it had none.
  private mutating func readQuoted(into record: inout CSVRecord) {
    position += 1
    while true {
      let start = position
      while position < end, bytes[position] != Self.quote {
        if bytes[position] == Self.lineFeed { nextLine += 1 }
        position += 1
      }
      record.append(bytes[start..<position])
      guard position < end else {
        record.fault = .unclosedQuote
        return
      }
      position += 1
      guard position < end, bytes[position] == Self.quote else { break }
      record.append(Self.quote)
      position += 1
    }
    if position < end, !isStop(bytes[position]) { record.fault = .textAfterQuote }
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
