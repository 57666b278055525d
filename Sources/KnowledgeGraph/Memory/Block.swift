#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The owner of one block of memory, which is freed with it.
///
/// A large block is pages of the system's own, so that they come zeroed without a pass over them, and go back at once.
/// Unchecked, because the compiler does not know who writes when: the types of this folder keep that in order.
@safe final class Block: @unchecked Sendable {
  let start: UnsafeMutableRawPointer
  private let byteCount: Int

  /// From here on a block is pages.
  private static let pagesFrom = 1 << 20
  /// From here on large pages are asked for: their rounding is then no more than a sixteenth.
  private static let largePagesFrom = 32 << 20

  /// A block of zeroes, aligned for any plain value. Traps when there is not so much memory.
  init(zeroed byteCount: Int) {
    self.byteCount = byteCount
    let start: UnsafeMutableRawPointer?
    if byteCount < Self.pagesFrom {
      unsafe start = calloc(max(byteCount, 1), 1)
    } else {
      let pages = unsafe mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      unsafe start = pages == MAP_FAILED ? nil : pages
      #if os(Linux)
        // A refusal only means smaller pages.
        if byteCount >= Self.largePagesFrom { unsafe _ = madvise(pages, byteCount, MADV_HUGEPAGE) }
      #endif
    }
    guard let start = unsafe start else { fatalError("no memory for \(byteCount) bytes") }
    unsafe self.start = start
  }

  deinit {
    if byteCount < Self.pagesFrom { unsafe free(start) } else { unsafe _ = munmap(start, byteCount) }
  }
}
