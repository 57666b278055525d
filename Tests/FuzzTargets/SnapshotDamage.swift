import KnowledgeGraph

/// A snapshot that is changed and then given the checksums that fit; it goes by the layout as it is documented.
struct SnapshotDamage {
  private var bytes: [UInt8]
  private let sections: [(start: Int, length: Int, elementSize: Int)]

  /// - Parameter bytes: a snapshot that is whole.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sections = (0..<Self.number(bytes, at: 24, size: 4)).map { entry in
      let place = 64 + 64 * entry
      let size = Self.number(bytes, at: place + 32, size: 4)
      return (Self.number(bytes, at: place + 48, size: 8), Self.number(bytes, at: place + 40, size: 8) * size, size)
    }
  }

  /// The file with changes made and checksums that fit.
  ///
  /// - Parameter changes: eight bytes for each; what is left over is passed over.
  consuming func changed(by changes: [UInt8]) -> [UInt8] {
    for start in stride(from: 0, to: changes.count - 7, by: 8) { apply(Array(changes[start..<start + 8])) }
    return sealed()
  }

  /// Makes one change.
  ///
  /// - Parameter change: eight bytes: what to do, in which section, at which element (two bytes), and a value (four).
  private mutating func apply(_ change: [UInt8]) {
    let value = Self.number(change, at: 4, size: 4)
    if change[0] < 24 {
      // The header and the section table: counts, offsets, names, sizes.
      let place = Int(change[2]) | Int(change[3]) << 8
      bytes[8 + place % (56 + 64 * sections.count)] = change[4]
      return
    }
    let section = sections[Int(change[1]) % sections.count]
    guard section.length > 0 else { return }
    let size = section.elementSize
    let count = section.length / size
    let element = (Int(change[2]) | Int(change[3]) << 8) % count
    let place = section.start + element * size
    let old = Self.number(bytes, at: place, size: size)
    let new: Int =
      switch change[0] % 8 {
      case 0: value
      case 1: old &+ 1
      case 2: old &- 1
      case 3: -1
      case 4: value % (count + 2)
      case 5: Self.number(bytes, at: section.start + (value % count) * size, size: size)
      case 6: 0
      default: old ^ (1 << (value % (8 * size)))
      }
    for index in 0..<size { bytes[place + index] = UInt8(truncatingIfNeeded: new >> (8 * index)) }
  }

  /// The file with checksums that fit, as far as its table can be followed.
  private consuming func sealed() -> [UInt8] {
    for entry in sections.indices {
      let place = 64 + 64 * entry
      let start = Self.number(bytes, at: place + 48, size: 8)
      let (length, isTooLong) = Self.number(bytes, at: place + 40, size: 8)
        .multipliedReportingOverflow(by: Self.number(bytes, at: place + 32, size: 4))
      guard !isTooLong, start >= 0, length >= 0, start <= bytes.count, length <= bytes.count - start else { continue }
      let sums = stride(from: start, to: start + length, by: 16_384).map { piece in
        checksum(of: bytes[piece..<min(piece + 16_384, start + length)].span)
      }
      put(checksum(of: sums.span), at: place + 56)
    }
    put(checksum(of: bytes[64..<64 + 64 * sections.count].span), at: 32)
    put(checksum(of: bytes[0..<56].span), at: 56)
    return bytes
  }

  private mutating func put(_ number: UInt64, at place: Int) {
    for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }

  /// The number at a place, in the order of the machines that there are.
  private static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
