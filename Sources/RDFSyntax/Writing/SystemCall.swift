#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls of the operating system, repeated when a signal interrupts them.
enum SystemCall {
  /// What `errno` means, in words.
  static func message(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }

  /// The result of `call`, or `errno` when it is negative.
  static func retrying<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemError(code: code) }
    }
  }

  /// Writes all of `bytes` to `descriptor`.
  static func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written..<bytes.count)
      written += try retrying {
        unsafe rest.withUnsafeBytes { buffer in unsafe write(descriptor, buffer.baseAddress, buffer.count) }
      }
    }
  }

  /// Asks the system to begin to write some bytes of a file to the disk, which goes on while others are made.
  static func beginWriting(_ range: Range<Int>, of descriptor: Int32) {
    #if os(Linux)
      // Pages that are not needed are written at once; as they are not clean before that, they stay for reading back.
      // It is a hint: what goes wrong is told when the file is synchronised.
      _ = posix_fadvise(descriptor, off_t(range.lowerBound), off_t(range.count), POSIX_FADV_DONTNEED)
    #endif
  }
}

/// An `errno`.
struct SystemError: Error {
  let code: Int32
}
