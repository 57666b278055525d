#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's standard output; a closed pipe is an error, not the end of the process.
public struct StandardOutput: ByteSink {
  private let descriptor: Int32

  /// Standard output. From now on SIGPIPE is ignored in this process, so that a closed pipe is seen as EPIPE.
  public init() {
    self.init(descriptor: STDOUT_FILENO)
  }

  /// An open descriptor, which stays open.
  init(descriptor: Int32) {
    _ = signal(SIGPIPE, SIG_IGN)
    self.descriptor = descriptor
  }

  /// Writes `bytes` at once, unbuffered.
  public mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    do {
      try SystemCall.writeAll(bytes, to: descriptor)
    } catch {
      throw .output(path: "standard output", operation: "write to", errno: error.code)
    }
  }
}
