/// Where written bytes go.
public protocol ByteSink: ~Copyable {
  /// Takes all of `bytes`.
  ///
  /// - Throws: `ExportError.output` when the target refuses them.
  mutating func write(_ bytes: Span<UInt8>) throws(ExportError)
}

/// Written bytes kept in memory.
public struct MemorySink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Appends `bytes`.
  public mutating func write(_ bytes: Span<UInt8>) {
    for index in bytes.indices { self.bytes.append(bytes[index]) }
  }
}
