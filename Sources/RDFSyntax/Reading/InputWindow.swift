/// The part of the input that a reader has at hand: whatever is not yet read of the last pieces that the source gave.
///
/// Scanners look ahead by offsets from `position`, which stay right when `fill` moves the bytes; then they move `position` on.
/// Only valid UTF-8 comes into view; an invalid byte is an error when a scanner gets there, not before.
struct InputWindow {
  /// The bytes at hand; those before `end` may be looked at.
  private(set) var bytes: [UInt8] = []
  /// The index of the first byte that is not yet read.
  private(set) var position = 0
  /// The index after the last byte known to be valid UTF-8. It never lies within a character.
  private(set) var end = 0
  /// The name that errors give the input.
  let name: String?
  /// The number of bytes that went before `bytes`.
  private(set) var passed = 0

  private var source: any ByteSource
  private var isExhausted = false
  /// The place of `bytes[0]`.
  private var origin = TextLocation()

  private static let pieceSize = 256 << 10

  /// Begins to read, past a byte order mark.
  init(_ source: any ByteSource, name: String?) throws {
    self.source = source
    self.name = name
    while bytes.count < 3, try fill() {}
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      end -= 3
      passed = 3
    }
  }

  /// One line that is at hand, with its end.
  init(line: [UInt8], name: String?) {
    source = BytesInMemory(line)
    self.name = name
  }

  /// The byte at an offset from the position, or nil behind the end of the input.
  @inline(__always)
  mutating func peek(_ offset: Int = 0) throws -> UInt8? {
    if position + offset < end { return bytes[position + offset] }
    while try fill() {
      if position + offset < end { return bytes[position + offset] }
    }
    return nil
  }

  /// Moves the position on.
  ///
  /// - Parameter count: bytes that have been looked at.
  @inline(__always)
  mutating func advance(_ count: Int) { position += count }

  /// Brings more bytes into view; drops those before the position.
  ///
  /// - Returns: false at the end of the input.
  mutating func fill() throws -> Bool {
    if isExhausted && end == bytes.count { return false }
    dropRead()
    let before = end
    while end == before {
      if !isExhausted {
        let piece = try source.next(atMost: max(Self.pieceSize, bytes.count))
        if piece.isEmpty {
          isExhausted = true
        } else if bytes.isEmpty {
          bytes = piece
        } else {
          bytes.append(contentsOf: piece)
        }
      }
      try validate()
      if isExhausted && end == bytes.count { break }
    }
    return end > before
  }

  /// The indices of `bytes` for offsets from the position.
  @inline(__always)
  func indices(_ offsets: Range<Int>) -> Range<Int> {
    position + offsets.lowerBound..<position + offsets.upperBound
  }

  /// The place of the byte at an offset from the position.
  func location(at offset: Int = 0) -> TextLocation {
    var location = origin
    location.advance(over: bytes.span.extracting(0..<min(position + offset, bytes.count)))
    return location
  }

  private mutating func dropRead() {
    guard position > 0 else { return }
    origin = location()
    passed += position
    if position == bytes.count { bytes = [] } else { bytes.removeFirst(position) }
    end -= position
    position = 0
  }

  /// Moves `end` over what is valid and complete.
  private mutating func validate() throws {
    let limit = isExhausted ? bytes.count : bytes.count - incompleteTail()
    guard end < limit else { return }
    let valid = bytes.span.endOfValidUTF8(from: end, before: limit)
    guard valid > end else { throw invalidByte() }
    end = valid
  }

  /// The bytes at the end of which more may make a character: 0 to 3.
  private func incompleteTail() -> Int {
    for length in 1...3 where length <= bytes.count - end {
      let byte = bytes[bytes.count - length]
      if isContinuation(byte) { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }

  private func invalidByte() -> RDFSyntaxError {
    let hexadecimal = String(bytes[end], radix: 16, uppercase: true)
    return error(
      .invalidUTF8, at: end - position, found: "the byte 0x\(hexadecimal), which no UTF-8 has here",
      expected: "UTF-8", suggestion: "save the file as UTF-8")
  }
}
