/// Whole lines of an input, to be parsed on their own.
///
/// Behind them stand line feeds that are no part of the input, so that every scan for the end of something ends.
package struct LinePiece: Sendable {
  /// The lines, then the padding.
  private var bytes: [UInt8] = Array(repeating: lineFeed, count: padding)
  /// The bytes of the lines.
  package private(set) var count = 0
  /// The number of the piece in its input, counted from 0.
  package private(set) var number = 0

  /// How many line feeds stand behind the lines: enough for the widest look ahead.
  static let padding = 32

  /// A piece without lines, for `LineCutter` to fill.
  package init() {}

  /// Gives its memory away and is empty.
  mutating func takeMemory() -> [UInt8] {
    let memory = bytes
    self = LinePiece()
    return memory
  }

  /// Takes lines and pads them.
  mutating func fill(_ lines: consuming [UInt8], number: Int) {
    count = lines.count
    bytes = lines
    bytes.append(contentsOf: repeatElement(lineFeed, count: Self.padding))
    self.number = number
  }

  /// Calls `body` with the lines.
  @inline(__always)
  func withText<Result>(_ body: (PaddedText) throws -> Result) rethrows -> Result {
    try unsafe bytes.withUnsafeBytes { try body(unsafe PaddedText($0, count: count)) }
  }
}
