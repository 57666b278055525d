#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The owner of a whole file that is mapped for reading; it is unmapped when the last column that reads it goes.
///
/// Whoever writes over the file while it is mapped changes what is read, and who cuts it ends the process; Gensek's own
/// writers put a new file in the place of the old one, which stays whole for those who have it mapped.
/// Unchecked, because the compiler does not know that nothing is written through the address.
@safe final class MappedFile: @unchecked Sendable {
  /// Why a file cannot be mapped.
  enum Fault: Error {
    /// What the system says.
    case system(errno: Int32)
    /// A folder, a pipe or a device: what it is.
    case kind(String)
  }

  private let start: UnsafeMutableRawPointer?
  private let count: Int

  /// Maps a regular file; an empty one has no bytes.
  init(path: String) throws(Fault) {
    guard !path.utf8.contains(0) else { throw .system(errno: ENOENT) }
    // Without O_NONBLOCK opening a pipe would wait for somebody to write to it.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .system(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .kind("a folder")
    case S_IFIFO: throw .kind("a pipe")
    default: throw .kind("a device")
    }
    count = Int(status.st_size)
    guard count > 0 else {
      unsafe start = nil
      return
    }
    guard let mapped = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), unsafe mapped != MAP_FAILED
    else { throw .system(errno: errno) }
    unsafe start = mapped
  }

  deinit {
    if let start = unsafe start { unsafe munmap(start, count) }
  }

  /// The bytes of the file.
  func bytes() -> Column<UInt8> {
    guard let start = unsafe start else { return Column([]) }
    return unsafe Column(
      memory: self, base: UnsafePointer(start.assumingMemoryBound(to: UInt8.self)), count: count)
  }

  /// Whether a regular file begins with these bytes; false for what cannot be read.
  static func begins(_ path: String, with prefix: [UInt8]) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var first = [UInt8](repeating: 0, count: prefix.count)
    let count = unsafe first.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count == prefix.count && first == prefix
  }
}
