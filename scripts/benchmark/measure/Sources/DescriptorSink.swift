import Foundation
import RDFSyntax

/// Bytes written to a file as they come, by write(2), and counted.
struct DescriptorSink: ByteSink, ~Copyable {
  private let descriptor: Int32
  private let path: String
  private(set) var count = 0

  /// Opens a file for writing.
  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw ExportError.output(path: path, operation: "open", errno: errno) }
  }

  deinit { close(descriptor) }

  mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    count += bytes.count
    let code = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 { return errno }
        rest = rest.dropFirst(written)
      }
      return 0
    }
    if code != 0 { throw .output(path: path, operation: "write", errno: code) }
  }
}
