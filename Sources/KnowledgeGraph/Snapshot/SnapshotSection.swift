/// An entry of a snapshot's section table.
struct SnapshotSection: Sendable, Hashable {
  /// Not empty, ASCII, shorter than `SnapshotLayout.nameSize`.
  let name: String
  /// Bytes in an element.
  let elementSize: Int
  /// The number of elements.
  let count: Int
  /// Where the first element lies in the file.
  let offset: Int
  /// The checksum of the pieces' checksums.
  let checksum: UInt64

  /// The number of bytes; entries whose length is no number are refused.
  var length: Int { elementSize * count }

  /// The number of pieces that have a checksum each.
  var pieceCount: Int { (length + SnapshotLayout.pieceSize - 1) / SnapshotLayout.pieceSize }
}
