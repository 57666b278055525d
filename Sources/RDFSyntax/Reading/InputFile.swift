#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file opened for reading; it is closed when the last reference goes.
public final class InputFile: ByteSource {
  private let descriptor: CInt
  private let path: String
  private let isOwned: Bool

  /// Opens a file.
  ///
  /// - Parameter path: the path of a file or a pipe; a folder is refused.
  /// - Throws: `InputFileError` when it cannot be opened.
  public init(path: String) throws(InputFileError) {
    self.path = path
    isOwned = true
    guard !path.utf8.contains(0) else { throw InputFileError(path: path, code: ENOENT) }
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFileError(path: path, code: errno) }
  }

  /// Reads from a descriptor that somebody else opened and will close, such as standard input.
  ///
  /// - Parameters:
  ///   - descriptor: an open file descriptor.
  ///   - name: what errors call it.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    isOwned = false
  }

  deinit {
    if isOwned && descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes of the file, at most `count`, none at its end.
  ///
  /// - Throws: `InputFileError`.
  public func next(atMost count: Int) throws -> [UInt8] {
    var code: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = unsafe read(descriptor, buffer.baseAddress, count)
      while result < 0 && errno == EINTR { result = unsafe read(descriptor, buffer.baseAddress, count) }
      if result < 0 { code = errno }
      initialized = max(0, result)
    }
    if code != 0 { throw InputFileError(path: path, code: code) }
    return bytes
  }
}
