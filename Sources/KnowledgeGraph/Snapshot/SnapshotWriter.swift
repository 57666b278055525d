/// Collects columns and writes them as a snapshot. The same columns always give the same bytes.
package struct SnapshotWriter {
  private var sections: [(name: String, elementSize: Int, bytes: Column<UInt8>)] = []

  /// Pieces of this size go to the sink, so that the file's pages lie together and mapping it is quick: the system can
  /// then map them by the two mebibytes instead of by the four kibibytes.
  private static let writeSize = 4 << 20

  /// A snapshot without sections.
  package init() {}

  /// Adds a column as a section.
  ///
  /// - Parameter name: of at most 31 printable ASCII characters, and not yet used; others trap.
  package mutating func add(_ name: String, _ column: Column<some ColumnElement>) {
    precondition(
      (1..<SnapshotLayout.nameSize).contains(name.utf8.count) && name.utf8.allSatisfy { (0x21...0x7E).contains($0) },
      "a name that no section can have")
    precondition(!sections.contains { $0.name == name }, "two sections of one name")
    precondition(sections.count < SnapshotLayout.maximumSectionCount, "too many sections")
    sections.append((name, column.elementSize, column.bytes))
  }

  /// Writes the snapshot.
  ///
  /// - Parameter sink: takes the bytes in order, four mebibytes at a time but for the last.
  /// - Throws: what the sink throws.
  /// - Complexity: O(*n*) for *n* bytes, which are read twice.
  package func write<Failure: Error>(
    to sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let entries = placed()
    var pending: [UInt8] = []
    pending.reserveCapacity(Self.writeSize)
    try append(head(entries).span, to: &pending, sink)
    var end = SnapshotLayout.headerSize + entries.count * SnapshotLayout.entrySize
    for (entry, section) in zip(entries, sections) {
      try append([UInt8](repeating: 0, count: entry.offset - end).span, to: &pending, sink)
      var position = 0
      while position < entry.length {
        let next = min(position + Self.writeSize, entry.length)
        try section.bytes.withSpan(position..<next) { bytes throws(Failure) in
          try append(bytes, to: &pending, sink)
        }
        position = next
      }
      end = entry.offset + entry.length
    }
    if !pending.isEmpty { try sink(pending.span) }
  }

  /// Gives the sink all full pieces and keeps the rest.
  private func append<Failure: Error>(
    _ bytes: Span<UInt8>, to pending: inout [UInt8], _ sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var position = 0
    while position < bytes.count {
      let next = min(position + Self.writeSize - pending.count, bytes.count)
      pending.append(bytes.extracting(position..<next))
      position = next
      if pending.count == Self.writeSize {
        try sink(pending.span)
        pending.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The sections with their places and checksums.
  private func placed() -> [SnapshotSection] {
    var end = SnapshotLayout.headerSize + sections.count * SnapshotLayout.entrySize
    return sections.map { name, elementSize, bytes in
      let size = SnapshotLayout.pieceSize
      let sums = concurrently((bytes.count + size - 1) / size) { piece in
        bytes.withSpan(piece * size..<min((piece + 1) * size, bytes.count)) { checksum(of: $0) }
      }
      let entry = SnapshotSection(
        name: name, elementSize: elementSize, count: bytes.count / elementSize,
        offset: (end + SnapshotLayout.alignment - 1) & ~(SnapshotLayout.alignment - 1),
        checksum: checksum(of: sums.span))
      end = entry.offset + entry.length
      return entry
    }
  }

  /// The header and the section table.
  private func head(_ entries: [SnapshotSection]) -> [UInt8] {
    var table: [UInt8] = []
    for entry in entries {
      table += Array(entry.name.utf8)
      table += [UInt8](repeating: 0, count: SnapshotLayout.nameSize - entry.name.utf8.count)
      table.append(number: UInt32(entry.elementSize))
      table.append(number: UInt32(0))
      table.append(number: UInt64(entry.count))
      table.append(number: UInt64(entry.offset))
      table.append(number: entry.checksum)
    }
    let end = entries.last.map { $0.offset + $0.length } ?? SnapshotLayout.headerSize
    var header = SnapshotLayout.magic
    header.append(number: SnapshotLayout.version)
    header.append(number: SnapshotLayout.byteOrder)
    header.append(number: UInt64(end))
    header.append(number: UInt32(entries.count))
    header.append(number: UInt32(0))
    header.append(number: checksum(of: table.span))
    header += [UInt8](repeating: 0, count: 16)
    header.append(number: checksum(of: header.span))
    return header + table
  }
}

extension [UInt8] {
  /// Appends the bytes of a number in the machine's order.
  fileprivate mutating func append(number: some FixedWidthInteger & BitwiseCopyable) {
    unsafe Swift.withUnsafeBytes(of: number) { unsafe append(contentsOf: $0) }
  }
}
