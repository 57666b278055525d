internal import CRaptor2

/// Bytes that grow at their end, in memory that raptor's byte handler can append to as well.
@safe
package struct ByteBuffer: ~Copyable {
  /// Owned; its address never changes, because raptor's stream holds it.
  private let storage: UnsafeMutablePointer<gensek_byte_buffer>

  package init() {
    unsafe storage = .allocate(capacity: 1)
    unsafe storage.initialize(to: gensek_byte_buffer())
  }

  deinit {
    unsafe free(storage.pointee.bytes)
    unsafe storage.deallocate()
  }

  /// The number of bytes.
  package var count: Int { unsafe storage.pointee.count }

  /// Whether there are none.
  package var isEmpty: Bool { count == 0 }

  /// Whether memory was refused, so that bytes are missing.
  package var failed: Bool { unsafe storage.pointee.failed != 0 }

  /// A raptor stream that appends to this buffer, and must be freed before it.
  func makeStream(in world: OpaquePointer) -> OpaquePointer? { unsafe gensek_raptor_new_iostream(world, storage) }

  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    guard unsafe gensek_byte_buffer_reserve(storage, 1) == 0 else { return }
    unsafe storage.pointee.bytes?[storage.pointee.count] = byte
    unsafe storage.pointee.count += 1
  }

  /// Appends bytes.
  @inline(__always)
  package mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { source in unsafe append(source) }
  }

  /// Appends the bytes of a text that is known when the program is built.
  @inline(__always)
  package mutating func append(_ text: StaticString) {
    unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends `count` bytes, which are followed by readable memory up to the next multiple of `step`: so they can be copied
  /// in steps of a fixed size, which is faster than a call for the few bytes of a term.
  @inline(__always)
  @unsafe mutating func append(_ source: UnsafeRawPointer, count: Int, inStepsOf step: Int) {
    let room = (count + step - 1) / step * step
    guard unsafe gensek_byte_buffer_reserve(storage, room) == 0, let bytes = unsafe storage.pointee.bytes else {
      return
    }
    let target = unsafe UnsafeMutableRawPointer(bytes + storage.pointee.count)
    var offset = 0
    while offset < count {
      unsafe (target + offset).copyMemory(from: source + offset, byteCount: step)
      offset += step
    }
    unsafe storage.pointee.count += count
  }

  /// Appends bytes that are here already.
  @inline(__always)
  mutating func appendAgain(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes that are not here")
    guard unsafe gensek_byte_buffer_reserve(storage, range.count) == 0, let bytes = unsafe storage.pointee.bytes else {
      return
    }
    unsafe copyVectors(from: bytes + range.lowerBound, to: bytes + count, count: range.count) { _ in }
    unsafe storage.pointee.count += range.count
  }

  /// Appends bytes and shows them to `look` on the way, all of them, in vectors that may overlap.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, lookingAt look: (ByteVector) -> Void) {
    guard unsafe gensek_byte_buffer_reserve(storage, bytes.count) == 0, let target = unsafe storage.pointee.bytes else {
      return
    }
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe copyVectors(from: start, to: target + storage.pointee.count, count: source.count, lookingAt: look)
    }
    unsafe storage.pointee.count += bytes.count
  }

  @inline(__always)
  private func append(_ source: UnsafeRawBufferPointer) {
    guard unsafe gensek_byte_buffer_reserve(storage, source.count) == 0, let start = source.baseAddress,
      let bytes = unsafe storage.pointee.bytes
    else { return }
    unsafe UnsafeMutableRawPointer(bytes.advanced(by: storage.pointee.count)).copyMemory(
      from: start, byteCount: source.count)
    unsafe storage.pointee.count += source.count
  }

  /// Forgets the bytes from `count` on; the memory is kept.
  package mutating func truncate(to count: Int) {
    precondition(count <= self.count)
    unsafe storage.pointee.count = count
  }

  /// Exchanges the bytes, with their memory, for those of another buffer, at no cost of copying.
  mutating func exchange(with other: inout ByteBuffer) {
    unsafe swap(&storage.pointee, &other.storage.pointee)
  }

  /// The byte at `index`.
  package subscript(index: Int) -> UInt8 {
    get {
      precondition(index >= 0 && index < count)
      return unsafe storage.pointee.bytes?[index] ?? 0
    }
    set {
      precondition(index >= 0 && index < count)
      unsafe storage.pointee.bytes?[index] = newValue
    }
  }

  /// Lends the bytes from `start` on.
  package func withSpan<Result, Failure: Error>(
    from start: Int = 0, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(start >= 0 && start <= count)
    let bytes = unsafe UnsafeBufferPointer(
      start: UnsafePointer(storage.pointee.bytes?.advanced(by: start)), count: count - start)
    return try body(unsafe bytes.span)
  }

  /// Lends the address of the byte at `start`; valid until the next change.
  func withAddress<Result>(at start: Int, _ body: (UnsafePointer<UInt8>?) -> Result) -> Result {
    precondition(start >= 0 && start < count)
    return unsafe body(UnsafePointer(storage.pointee.bytes?.advanced(by: start)))
  }
}

/// Copies bytes by their length: sixteen at a time, the last sixteen of them once more where they are no multiple; a call
/// would cost more than it does for the few bytes of a term. What is shown to `look` is what is copied.
@inline(__always)
private func copyVectors(
  from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int, lookingAt look: (ByteVector) -> Void
) {
  if count >= 16 {
    var offset = 0
    while offset + 16 < count {
      let vector = unsafe source.loadUnaligned(fromByteOffset: offset, as: ByteVector.self)
      look(vector)
      unsafe target.storeBytes(of: vector, toByteOffset: offset, as: ByteVector.self)
      offset += 16
    }
    let vector = unsafe source.loadUnaligned(fromByteOffset: count - 16, as: ByteVector.self)
    look(vector)
    unsafe target.storeBytes(of: vector, toByteOffset: count - 16, as: ByteVector.self)
  } else if count >= 8 {
    let words = unsafe copyTwice(from: source, to: target, count: count, UInt64.self)
    look(unsafe unsafeBitCast(SIMD2(words.0, words.1), to: ByteVector.self))
  } else if count >= 4 {
    let words = unsafe copyTwice(from: source, to: target, count: count, UInt32.self)
    look(unsafe unsafeBitCast(SIMD4(words.0, words.1, words.0, words.1), to: ByteVector.self))
  } else {
    for offset in 0..<count {
      let byte = unsafe source.load(fromByteOffset: offset, as: UInt8.self)
      look(ByteVector(repeating: byte))
      unsafe target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }
  }
}

/// Copies one to two words of bytes as the first and the last word of them.
@inline(__always)
private func copyTwice<Word: FixedWidthInteger & BitwiseCopyable>(
  from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int, _: Word.Type
) -> (Word, Word) {
  let size = MemoryLayout<Word>.size
  let first = unsafe source.loadUnaligned(as: Word.self)
  let last = unsafe source.loadUnaligned(fromByteOffset: count - size, as: Word.self)
  unsafe target.storeBytes(of: first, as: Word.self)
  unsafe target.storeBytes(of: last, toByteOffset: count - size, as: Word.self)
  return (first, last)
}
