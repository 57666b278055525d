/// Bytes that are appended to, whose memory is kept from one part of the output to the next.
struct ByteText {
  private(set) var bytes: [UInt8] = []

  static func += (text: inout ByteText, more: [UInt8]) { text.bytes.append(contentsOf: more) }

  static func += (text: inout ByteText, more: StaticString) {
    unsafe text.bytes.append(contentsOf: UnsafeBufferPointer(start: more.utf8Start, count: more.utf8CodeUnitCount))
  }

  static func += (text: inout ByteText, byte: UInt8) { text.bytes.append(byte) }

  /// Appends a number in decimal digits, with zeros before it up to a width.
  mutating func append(_ number: Int, width: Int = 1) {
    var divisor = 1
    var digits = 1
    while digits < width || number / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    var rest = number
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Forgets the bytes and keeps the memory.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
