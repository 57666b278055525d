/// What stands before the bytes of a string in a `ByteStringStore`.
struct ByteString {
  /// Its number.
  let number: UInt32
  /// What is part of its identity besides its bytes.
  let tag: UInt32
  /// The length in bytes.
  let length: Int

  /// The words that it takes in all.
  var size: Int { ByteStringStore.headerSize + (length + 7) >> 3 }
}

extension ByteStringStore {
  /// The string at a place. Traps outside the memory.
  @inline(__always)
  func string(at place: Int) -> ByteString {
    precondition(place >= 0 && place <= used - Self.headerSize, "no string")
    let first = unsafe words[place]
    let second = unsafe words[place + 1]
    return ByteString(
      number: UInt32(truncatingIfNeeded: first), tag: UInt32(truncatingIfNeeded: first >> 32),
      length: Int(UInt32(truncatingIfNeeded: second)))
  }

  /// Calls `body` with the bytes of the string at a place. Traps outside the memory.
  func withText<Result>(at place: Int, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let string = string(at: place)
    precondition(string.size <= used - place, "no string")
    let bytes = unsafe UnsafeRawPointer(words + place + Self.headerSize).assumingMemoryBound(to: UInt8.self)
    return try body(unsafe UnsafeBufferPointer(start: bytes, count: string.length).span)
  }
}
