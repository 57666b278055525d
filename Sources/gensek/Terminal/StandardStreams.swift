#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The descriptors that a program starts with, written whole or with an error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of the text.
  ///
  /// - Throws: ``Failure/closedPipe`` where the reader has gone, else a failure with the system's reason.
  func write(_ text: String) throws(Failure) {
    var text = text
    let code = text.withUTF8 { bytes -> Int32 in
      var written = 0
      while written < bytes.count {
        let count = unsafe Self.write(
          rawValue, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...]))
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return 0
    }
    switch code {
    case 0: return
    case EPIPE: throw .closedPipe
    default: throw .cannotWrite("standard output", reason: Self.reason(code))
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func reason(_ code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
