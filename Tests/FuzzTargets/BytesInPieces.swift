import RDFSyntax

/// Gives bytes in pieces of a size.
struct BytesInPieces: ByteSource {
  private let bytes: [UInt8]
  private let size: Int
  private var position = 0

  init(_ bytes: [UInt8], of size: Int) {
    self.bytes = bytes
    self.size = size
  }

  mutating func next(atMost count: Int) -> [UInt8] {
    let end = min(bytes.count, position + max(1, min(size, count)))
    defer { position = end }
    return Array(bytes[position..<end])
  }
}
