/// Some records of a table that follow one another.
struct CSVPiece: Hashable, Sendable {
  /// Their bytes.
  var range: Range<Int>
  /// The number of the first record in the file, from 1.
  var firstRow: Int
  /// The line on which it begins, from 1.
  var firstLine: Int

  /// As many records as one worker takes at once. The pieces do not depend on the number of workers, nor does the result.
  static let records = 1 << 14

  /// Cuts a table where records end.
  ///
  /// - Complexity: O(n) for n bytes, one pass.
  static func pieces(of bytes: [UInt8], _ dialect: CSVDialect, from start: CSVPiece) -> [CSVPiece] {
    var pieces: [CSVPiece] = []
    var piece = start
    var row = start.firstRow
    var line = start.firstLine
    var isInQuotes = false
    var isValueStart = true
    var index = start.range.lowerBound
    let end = start.range.upperBound
    while index < end {
      let byte = bytes[index]
      index += 1
      if isInQuotes {
        if byte == CSVScanner.lineFeed { line += 1 }
        guard byte == CSVScanner.quote else { continue }
        // A doubled mark leaves and enters again at once, which comes to the same.
        if index < end, bytes[index] == CSVScanner.quote { index += 1 } else { isInQuotes = false }
        continue
      }
      if byte == CSVScanner.quote, isValueStart {
        isInQuotes = true
        isValueStart = false
      } else if byte == dialect.delimiter {
        isValueStart = true
      } else if byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
        if byte == CSVScanner.carriageReturn, index < end, bytes[index] == CSVScanner.lineFeed { index += 1 }
        isValueStart = true
        row += 1
        line += 1
        if row - piece.firstRow == records {
          piece.range = piece.range.lowerBound..<index
          pieces.append(piece)
          piece = CSVPiece(range: index..<end, firstRow: row, firstLine: line)
        }
      } else {
        isValueStart = false
      }
    }
    if !piece.range.isEmpty { pieces.append(piece) }
    return pieces
  }
}
