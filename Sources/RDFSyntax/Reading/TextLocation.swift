/// A place in a text.
struct TextLocation {
  /// The line, counted from 1; a line ends with LF, CR LF or CR.
  private(set) var line = 1
  /// The column in code points, counted from 1; a byte order mark at the start of the file has none.
  private(set) var column = 1
  /// Whether the last byte passed was CR, so that an LF that follows belongs to the same line end.
  private var isAfterReturn = false

  /// Moves on over bytes of valid UTF-8, which may begin and end within a character.
  ///
  /// Complexity: O(n), a count of line ends and a look at the last line.
  mutating func advance(over text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    var feeds = 0
    var returns = 0
    // Every byte of every input passes here; without the check of the index, which `indices` makes idle, the loop runs on vectors.
    for index in text.indices {
      feeds &+= unsafe text[unchecked: index] == lineFeed ? 1 : 0
      returns &+= unsafe text[unchecked: index] == carriageReturn ? 1 : 0
    }
    var ends = feeds + returns
    if isAfterReturn && text[0] == lineFeed { ends -= 1 }
    if returns > 0 {
      for index in text.indices.dropLast()
      where text[index] == carriageReturn && text[index + 1] == lineFeed {
        ends -= 1
      }
    }
    if feeds + returns > 0 { column = 1 }
    line += ends
    var start = text.count
    while start > 0 && text[start - 1] != lineFeed && text[start - 1] != carriageReturn { start -= 1 }
    for index in start..<text.count where !isContinuation(text[index]) { column += 1 }
    isAfterReturn = text[text.count - 1] == carriageReturn
  }
}
