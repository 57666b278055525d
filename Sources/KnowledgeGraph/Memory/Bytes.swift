/// Compares two byte sequences as unsigned bytes, the shorter first when one begins the other.
///
/// - Complexity: O(length of the common prefix).
func compareBytes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Ordering {
  let shared = min(left.count, right.count)
  var offset = 0
  while offset + 8 <= shared {
    let a = word(of: left, at: offset)
    let b = word(of: right, at: offset)
    if a != b { return a.bigEndian < b.bigEndian ? .before : .after }
    offset += 8
  }
  while offset < shared {
    if left[offset] != right[offset] { return left[offset] < right[offset] ? .before : .after }
    offset += 1
  }
  if left.count == right.count { return .same }
  return left.count < right.count ? .before : .after
}

/// The eight bytes at `offset` as one word in the machine's byte order.
///
/// - Precondition: `offset + 8 <= bytes.count`.
func word(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  precondition(offset >= 0 && offset <= bytes.count - 8, "a word that ends outside the bytes")
  return unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
}

/// A hash of the bytes: multiplications folded to 64 bits, begun from a seed that differs from run to run,
/// so that no input can be made whose terms all collide.
///
/// - Complexity: O(*n*).
func hashBytes(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
  var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
  var offset = 0
  while offset + 8 <= bytes.count {
    hash = folded(hash ^ word(of: bytes, at: offset), 0x9E37_79B9_7F4A_7C15)
    offset += 8
  }
  var tail: UInt64 = 0
  while offset < bytes.count {
    tail = tail << 8 | UInt64(bytes[offset])
    offset += 1
  }
  return folded(hash ^ tail, 0xD6E8_FEB8_6659_FD93 ^ seed)
}

private func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let product = left.multipliedFullWidth(by: right)
  return product.high ^ product.low
}

extension [UInt8] {
  /// Appends the bytes of a span.
  ///
  /// - Complexity: O(*n*), amortised.
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension String {
  /// Reads the bytes as UTF-8; what is not UTF-8 becomes U+FFFD.
  ///
  /// - Complexity: O(*n*).
  init(utf8 bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

/// Copies all of `source` into `target` from `offset` on.
///
/// - Complexity: O(*n*). Traps when it does not fit.
func copy(_ source: Span<UInt8>, into target: inout MutableSpan<UInt8>, at offset: Int) {
  precondition(offset >= 0 && source.count <= target.count - offset, "bytes that end outside the target")
  unsafe target.withUnsafeMutableBufferPointer { target in
    unsafe source.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress, let to = target.baseAddress else { return }
      unsafe (to + offset).update(from: from, count: source.count)
    }
  }
}
