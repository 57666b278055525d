import CZlib

/// The bytes of a gzip file, decompressed; it may have several members, as joined files have (RFC 1952, section 2.2).
@safe public final class GzipInput: ByteSource {
  private var source: any ByteSource
  private let name: String?
  /// Owned here; zlib wants it to stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>
  /// Compressed bytes at hand; those before `position` are done with.
  private var input: [UInt8] = []
  private var position = 0
  /// The compressed bytes that went before `input`.
  private var passed = 0
  private var state = State.memberStart(isFirst: true)

  private enum State {
    /// Another member, zeros that fill up a block, or the end may follow.
    case memberStart(isFirst: Bool)
    case member
    case end
  }

  private static let inputSize = 128 << 10

  /// Begins to decompress.
  ///
  /// - Parameters:
  ///   - source: the compressed bytes.
  ///   - name: what errors call the input, such as its path.
  public init(_ source: any ByteSource, name: String?) {
    self.source = source
    self.name = name
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // It fails only where there is no memory for its 7 KiB or the library is another than the header was for.
    let result = unsafe gensek_inflate_init_gzip(stream)
    precondition(result == Z_OK, "zlib cannot be used: error \(result)")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Whether an input begins as gzip files do.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The next decompressed bytes, at most `count`, none at the end of the last member.
  ///
  /// - Throws: `GzipError`, and whatever the source throws.
  public func next(atMost count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try appendNext(atMost: count, to: &bytes)
    return bytes
  }

  /// Appends the next decompressed bytes.
  ///
  /// - Throws: `GzipError`, and whatever the source throws.
  public func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool {
    let before = buffer.count
    while buffer.count == before {
      switch state {
      case .end: return false
      case .memberStart(let isFirst): try beginMember(isFirst: isFirst)
      case .member: try inflate(atMost: count, to: &buffer)
      }
    }
    return true
  }

  /// Moves to the next member, or to the end.
  private func beginMember(isFirst: Bool) throws {
    if !isFirst {
      // Zeros fill the last block of a tape or a disk; gzip itself passes over them too.
      while try fill(), input[position] == 0 { position += 1 }
    }
    guard try fill() else {
      if isFirst { throw error(.truncated, found: "an empty file", suggestion: Self.fetchAgain) }
      state = .end
      return
    }
    guard input[position] == 0x1F, try fill(2), input[position + 1] == 0x8B else {
      guard isFirst else {
        throw error(
          .trailingBytes, found: "bytes that are not gzip's", expected: "the end of the file or another gzip member",
          suggestion: "what comes before is whole: 'head -c \(passed + position)' cuts the rest off")
      }
      throw error(.notGzip, found: "no gzip file", suggestion: "take .gz off its name if it is not compressed")
    }
    if !isFirst { unsafe inflateReset(stream) }
    state = .member
  }

  private func inflate(atMost count: Int, to buffer: inout [UInt8]) throws {
    guard try fill() else {
      throw error(.truncated, found: "the end of the file", suggestion: Self.fetchAgain)
    }
    let size = min(max(count, 1), 1 << 30)
    var result = Z_OK
    var used = 0
    buffer.append(addingCapacity: size) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { output, initialized in
        unsafe input.withUnsafeMutableBufferPointer { input in
          let available = input.count - position
          unsafe stream.pointee.next_in = input.baseAddress.map { unsafe $0 + position }
          unsafe stream.pointee.avail_in = UInt32(available)
          unsafe stream.pointee.next_out = output.baseAddress.map { unsafe $0 + initialized }
          unsafe stream.pointee.avail_out = UInt32(size)
          result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          used = unsafe available - Int(stream.pointee.avail_in)
          initialized += unsafe size - Int(stream.pointee.avail_out)
        }
      }
    }
    position += used
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: state = .memberStart(isFirst: false)
    case Z_MEM_ERROR: throw error(.corrupt, found: "no memory to go on", suggestion: "give the process more memory")
    default:
      let words = unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "error \(result) of zlib"
      throw error(.corrupt, found: "damaged data (\(words))", suggestion: Self.fetchAgain)
    }
  }

  /// Brings compressed bytes in, so that `wanted` of them are at hand.
  ///
  /// - Returns: false when the file ends before.
  private func fill(_ wanted: Int = 1) throws -> Bool {
    while input.count - position < wanted {
      if position > 0 {
        passed += position
        input.removeFirst(position)
        position = 0
      }
      guard try source.appendNext(atMost: Self.inputSize, to: &input) else { return false }
    }
    return true
  }

  private func error(
    _ kind: GzipError.Kind, found: String, expected: String = "gzip data", suggestion: String
  ) -> GzipError {
    GzipError(
      kind: kind, file: name, offset: passed + position, found: found, expected: expected, suggestion: suggestion)
  }

  private static let fetchAgain = "the file is not whole: fetch or make it again ('gzip -t' checks it)"
}
