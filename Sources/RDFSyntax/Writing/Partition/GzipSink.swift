/// Compresses what is written with gzip (RFC 1952) on its way to another sink; the same bytes always give the same.
public struct GzipSink<Base: ByteSink & ~Copyable>: ByteSink, ~Copyable {
  private var output: GzipOutput
  private var base: Base

  /// - Parameter base: where the compressed bytes go.
  /// - Throws: `ExportError.encoder` when there is no memory.
  public init(_ base: consuming Base) throws(ExportError) {
    let output = try GzipOutput()
    self.base = base
    self.output = output
  }

  /// Compresses bytes; what is ready goes on.
  public mutating func write(_ bytes: Span<UInt8>) throws(ExportError) { try output.write(bytes, to: &base) }

  /// Ends the compressed data.
  ///
  /// - Returns: the other sink, which has all of it now.
  public consuming func finish() throws(ExportError) -> Base {
    try output.finish(to: &base)
    return base
  }
}
