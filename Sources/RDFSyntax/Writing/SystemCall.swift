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

  /// Tells the system that some bytes of a file need not stay in memory: it begins to write those that are not on the disk
  /// yet, and lets go of the others.
  static func passOn(_ range: Range<Int>, of descriptor: Int32) {
    #if os(Linux)
      // It is a hint: what goes wrong is told when the file is synchronised.
      _ = posix_fadvise(descriptor, off_t(range.lowerBound), off_t(range.count), POSIX_FADV_DONTNEED)
    #endif
  }
}

/// An `errno`.
struct SystemError: Error {
  let code: Int32
}
