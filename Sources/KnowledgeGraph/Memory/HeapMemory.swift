#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The owner of a block from `calloc`.
///
/// Unchecked, because the compiler does not know that the block is never written once a column hands it out.
@safe final class HeapMemory: @unchecked Sendable {
  let start: UnsafeMutableRawPointer

  /// A block of zeroes; the system hands out the pages of a large one as they are first written.
  ///
  /// Traps when there is not so much memory.
  init(zeroed byteCount: Int) {
    guard let start = unsafe calloc(max(byteCount, 1), 1) else { fatalError("no memory for \(byteCount) bytes") }
    unsafe self.start = start
  }

  deinit { unsafe free(start) }
}
