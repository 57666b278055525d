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
