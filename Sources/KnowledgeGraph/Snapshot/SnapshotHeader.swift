/// Reads the header and the section table of a snapshot; nothing in them is believed before it is checked.
enum SnapshotHeader {
  /// The sections by name: inside the file, aligned, in order, without overlap, with zeroes between.
  static func sections(
    of bytes: Column<UInt8>, path: String
  ) throws(SnapshotError) -> [String: SnapshotSection] {
    func error(_ reason: SnapshotError.Reason) -> SnapshotError { SnapshotError(path: path, reason: reason) }
    func malformed(_ problem: String) -> SnapshotError {
      error(.malformed(part: "section table", problem: problem))
    }
    let magic = SnapshotLayout.magic
    guard bytes.count >= magic.count, magic.indices.allSatisfy({ bytes[$0] == magic[$0] }) else {
      throw error(.foreign)
    }
    guard bytes.count >= SnapshotLayout.headerSize else {
      throw error(.otherSize(found: bytes.count, expected: UInt64(SnapshotLayout.headerSize)))
    }
    let version = bytes.number(at: 8, as: UInt32.self)
    guard bytes.number(at: 12, as: UInt32.self) == SnapshotLayout.byteOrder else {
      throw error(
        bytes.number(at: 12, as: UInt32.self) == SnapshotLayout.byteOrder.byteSwapped
          ? .otherByteOrder : .altered(part: "header"))
    }
    // The version comes before the checksum: another version may compute it otherwise.
    guard version == SnapshotLayout.version else {
      throw error(.otherVersion(found: version, expected: SnapshotLayout.version))
    }
    guard bytes.number(at: 56, as: UInt64.self) == bytes.withSpan(0..<56, { checksum(of: $0) }) else {
      throw error(.altered(part: "header"))
    }
    let size = bytes.number(at: 16, as: UInt64.self)
    guard size == UInt64(bytes.count) else { throw error(.otherSize(found: bytes.count, expected: size)) }
    let count = Int(bytes.number(at: 24, as: UInt32.self))
    let tableEnd = SnapshotLayout.headerSize + count * SnapshotLayout.entrySize
    guard count <= SnapshotLayout.maximumSectionCount, tableEnd <= bytes.count else {
      throw malformed("there are \(count) sections")
    }
    let table = SnapshotLayout.headerSize..<tableEnd
    guard bytes.number(at: 32, as: UInt64.self) == bytes.withSpan(table, { checksum(of: $0) }) else {
      throw error(.altered(part: "section table"))
    }

    var sections: [String: SnapshotSection] = [:]
    var end = tableEnd
    for number in 0..<count {
      guard let section = entry(of: bytes, at: table.lowerBound + number * SnapshotLayout.entrySize) else {
        throw malformed("entry \(number + 1) is none")
      }
      guard let start = SnapshotLayout.aligned(end), section.offset == start, section.length <= bytes.count - start
      else { throw malformed("the section ‘\(section.name)’ does not lie behind the one before it") }
      guard (end..<start).allSatisfy({ bytes[$0] == 0 }) else {
        throw error(.altered(part: "space before the section ‘\(section.name)’"))
      }
      guard sections.updateValue(section, forKey: section.name) == nil else {
        throw malformed("there are two sections ‘\(section.name)’")
      }
      end = start + section.length
    }
    guard end == bytes.count else { throw malformed("the sections end at \(end) of \(bytes.count) bytes") }
    return sections
  }

  /// An entry of the section table; nil where its name is no name or its sizes are no sizes.
  private static func entry(of bytes: Column<UInt8>, at offset: Int) -> SnapshotSection? {
    var name = ""
    var isOver = false
    for position in offset..<offset + SnapshotLayout.nameSize {
      switch bytes[position] {
      case 0: isOver = true
      case 0x21...0x7E where !isOver: name.unicodeScalars.append(Unicode.Scalar(bytes[position]))
      default: return nil
      }
    }
    let numbers = offset + SnapshotLayout.nameSize
    let elementSize = Int(bytes.number(at: numbers, as: UInt32.self))
    guard isOver, !name.isEmpty, [1, 2, 4, 8].contains(elementSize),
      let count = Int(exactly: bytes.number(at: numbers + 8, as: UInt64.self)),
      let start = Int(exactly: bytes.number(at: numbers + 16, as: UInt64.self)),
      !count.multipliedReportingOverflow(by: elementSize).overflow
    else { return nil }
    return SnapshotSection(
      name: name, elementSize: elementSize, count: count, offset: start,
      checksum: bytes.number(at: numbers + 24, as: UInt64.self))
  }
}

extension Column<UInt8> {
  /// The number whose bytes begin at an offset, which is a multiple of its size.
  fileprivate func number<Number: ColumnElement>(at offset: Int, as type: Number.Type) -> Number {
    elements(at: offset, count: 1, as: type)[0]
  }
}
