internal import CZlib

/// Compresses bytes to one member of gzip (RFC 1952), without a name or a time: the same bytes always give the same.
@safe
struct GzipOutput: ~Copyable {
  /// Owned here; zlib wants it to stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: 1 << 18)

  /// - Throws: `ExportError.encoder` when there is no memory.
  init() throws(ExportError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let result = unsafe gensek_deflate_init_gzip(stream)
    guard result == Z_OK else {
      unsafe stream.deallocate()
      throw .encoder("zlib cannot be used: error \(result)")
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses bytes; what is ready goes to the sink.
  mutating func write(_ bytes: Span<UInt8>, to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    var start = 0
    // zlib counts in 32 bits.
    while start < bytes.count {
      let end = min(bytes.count, start + 1 << 30)
      try deflate(bytes.extracting(start..<end), Z_NO_FLUSH, to: &sink)
      start = end
    }
  }

  /// Ends the member; nothing may be written afterwards.
  mutating func finish(to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    try deflate(Span(), Z_FINISH, to: &sink)
  }

  private mutating func deflate(
    _ bytes: Span<UInt8>, _ flush: Int32, to sink: inout some ByteSink & ~Copyable
  ) throws(ExportError) {
    var used = 0
    while true {
      let step = step(bytes.extracting(used..<bytes.count), flush)
      guard step.result >= Z_OK || step.result == Z_BUF_ERROR else {
        throw .encoder("zlib failed: error \(step.result)")
      }
      used += step.used
      if step.made > 0 { try sink.write(output.span.extracting(0..<step.made)) }
      if step.result == Z_STREAM_END || flush == Z_NO_FLUSH && used == bytes.count && step.made < output.count {
        return
      }
    }
  }

  /// One call of zlib.
  private mutating func step(_ bytes: Span<UInt8>, _ flush: Int32) -> (result: Int32, used: Int, made: Int) {
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        // zlib reads from it only, though its type says otherwise.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let result = unsafe CZlib.deflate(stream, flush)
        let used = unsafe input.count - Int(stream.pointee.avail_in)
        return unsafe (result, used, output.count - Int(stream.pointee.avail_out))
      }
    }
  }
}
