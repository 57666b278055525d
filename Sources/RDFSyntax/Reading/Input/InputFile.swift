#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file opened for reading; it is closed when the last reference goes.
public final class InputFile: ByteSource {
  let descriptor: CInt
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
    var entry = stat()
    guard unsafe fstat(descriptor, &entry) == 0 else { throw InputFileError(path: path, code: errno) }
    guard entry.st_mode & S_IFMT != S_IFDIR else { throw InputFileError(path: path, code: EISDIR) }
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
    var bytes: [UInt8] = []
    _ = try appendNext(atMost: count, to: &bytes)
    return bytes
  }

  /// Appends the next bytes of the file, at most `count`.
  ///
  /// - Throws: `InputFileError`.
  public func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool {
    var code: CInt = 0
    var result = 0
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { output, initialized in
        let start = unsafe output.baseAddress.map { unsafe $0 + initialized }
        repeat { result = unsafe read(descriptor, start, count) } while result < 0 && errno == EINTR
        if result < 0 { code = errno }
        initialized += max(0, result)
      }
    }
    if code != 0 { throw InputFileError(path: path, code: code) }
    return result > 0
  }
}
