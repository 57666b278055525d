/// A frozen graph, and what belongs to it, in one file that is mapped and read where it lies.
///
/// Opening reads the header and the section table; what is then read from it (``Graph/init(snapshot:)``) is checked whole, on all
/// processors: that every byte is as it was written, and that nothing in it can lead a reader astray, whoever made the file.
/// The article Snapshots tells how the file is laid out.
public struct Snapshot: Sendable {
  /// The path of the file, for errors.
  let path: String
  /// The bytes of the file.
  let bytes: Column<UInt8>
  /// The section table by name.
  let sections: [String: SnapshotSection]

  /// Opens a snapshot.
  ///
  /// - Parameter path: the path of a regular file, which must not be written over while the snapshot is in use; replacing
  ///   it by a new file, as Gensek's own commands do, is safe.
  /// - Throws: `SnapshotError` when there is no such file, or it is no snapshot of this version, cut or damaged.
  /// - Complexity: O(1); nothing but the header and the section table is read.
  public init(contentsOf path: String) throws(SnapshotError) {
    let bytes: Column<UInt8>
    do throws(MappedFile.Fault) {
      bytes = try MappedFile(path: path).bytes()
    } catch {
      switch error {
      case .system(let errno): throw SnapshotError(path: path, reason: .unreadable(errno: errno))
      case .kind(let kind): throw SnapshotError(path: path, reason: .notAFile(kind))
      }
    }
    try self.init(bytes, path: path)
  }

  /// Opens a snapshot that is part of the program.
  ///
  /// - Parameters:
  ///   - start: the first of `count` bytes that live and stay the same as long as the program, at a multiple of 64.
  ///   - name: what errors call it.
  @unsafe package init(compiledIn start: UnsafePointer<UInt8>, count: Int, name: String) throws(SnapshotError) {
    try unsafe self.init(Column(memory: CompiledIn(), base: start, count: count), path: name)
  }

  /// Opens a snapshot in memory.
  package init(bytes: [UInt8], name: String) throws(SnapshotError) {
    try self.init(Column(bytes), path: name)
  }

  private init(_ bytes: Column<UInt8>, path: String) throws(SnapshotError) {
    self.path = path
    self.bytes = bytes
    sections = try SnapshotHeader.sections(of: bytes, path: path)
  }

  /// Whether a regular file begins as a snapshot does; false for pipes, folders and what cannot be read.
  public static func isSnapshot(path: String) -> Bool { MappedFile.begins(path, with: SnapshotLayout.magic) }

  /// Whether there is a section of this name.
  package func hasSection(_ name: String) -> Bool { sections[name] != nil }

  /// An error of a part whose checksum is right.
  package func error(_ part: String, _ problem: String) -> SnapshotError {
    SnapshotError(path: path, reason: .malformed(part: part, problem: problem))
  }

  /// Takes columns from the snapshot and checks all of them, so that what is returned can be read without harm.
  ///
  /// - Parameter body: takes columns from the reader; it must not rely on what is in them.
  /// - Complexity: that of reading the bytes of the columns once, divided among the processors.
  package func read<Result>(
    _ body: (inout SnapshotReader) throws(SnapshotError) -> Result
  ) throws(SnapshotError) -> Result {
    var reader = SnapshotReader(self)
    let result = try body(&reader)
    try reader.verify()
    return result
  }
}

/// Stands for memory that nobody frees.
private final class CompiledIn: Sendable {}
