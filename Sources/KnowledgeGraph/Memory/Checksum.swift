internal import CXXHash

/// The 64-bit checksum of bytes: XXH3, which finds accidents as fast as memory is read. It is no defence against those
/// who compute it anew.
///
/// - Complexity: O(*n*).
package func checksum(of bytes: Span<UInt8>) -> UInt64 {
  unsafe bytes.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
}

/// The checksum of numbers by their bytes.
package func checksum(of numbers: Span<UInt64>) -> UInt64 {
  unsafe numbers.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
}
