/// How a snapshot lies in its file, version 2. All numbers are in the order of the machine that wrote it.
///
///     offset  bytes
///          0      8  magic: 89 47 53 4B 0D 0A 1A 0A
///          8      4  version of the layout: 2
///         12      4  byte order: 0x01020304
///         16      8  bytes in the file
///         24      4  number of sections
///         28      4  0
///         32      8  checksum of the section table
///         40     16  0
///         56      8  checksum of the 56 bytes before
///         64   64 a  section table, an entry for each section:
///              32    name, ASCII, filled up with zeroes
///               4    bytes in an element
///               4    0
///               8    number of elements
///               8    offset of the first element from the beginning of the file
///               8    checksum of the section
///          …         the sections in the order of the table, each at the next multiple of 64, zeroes between them
///
/// A section is one column: elements of one size, one after the other. Its checksum is that of the checksums of its pieces of
/// 16,384 bytes, the last of which may be shorter, so that any number of workers can compute it. Checksums are XXH3 with 64 bits.
enum SnapshotLayout {
  /// PNG's way of being recognised, and of showing what a transfer as text does to it.
  static let magic: [UInt8] = [0x89, 0x47, 0x53, 0x4B, 0x0D, 0x0A, 0x1A, 0x0A]
  static let version: UInt32 = 2
  static let byteOrder: UInt32 = 0x0102_0304
  static let headerSize = 64
  static let entrySize = 64
  static let alignment = 64
  static let nameSize = 32
  static let pieceSize = 16_384
  /// More than any version has; a limit on what a damaged count can ask for.
  static let maximumSectionCount = 1024

  /// The next multiple of the alignment, or nil where there is none.
  static func aligned(_ offset: Int) -> Int? {
    let (sum, isTooLarge) = offset.addingReportingOverflow(alignment - 1)
    return isTooLarge ? nil : sum & ~(alignment - 1)
  }
}
