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
  /// A block of zeroes, aligned for any plain value. Traps when there is not so much memory.
  init(zeroed byteCount: Int) {
    self.byteCount = byteCount
    let start: UnsafeMutableRawPointer?
    if byteCount < Self.pagesFrom {
      unsafe start = calloc(max(byteCount, 1), 1)
    } else {
      let pages = unsafe mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      unsafe start = pages == MAP_FAILED ? nil : pages
      if let start = unsafe start {
        unsafe askForLargePages(start, byteCount)
        unsafe takeRemainder(start, byteCount)
      }
    }
    guard let start = unsafe start else { fatalError("no memory for \(byteCount) bytes") }
    unsafe self.start = start
  }

  deinit {
    if byteCount < Self.pagesFrom { unsafe free(start) } else { unsafe _ = munmap(start, byteCount) }
  }
}

/// The block with another size, its contents kept as far as they fit, what is new not set; nil makes a new one.
///
/// The pages of a large block are moved, not copied. Traps when there is not so much memory.
func resized(_ start: UnsafeMutableRawPointer?, to byteCount: Int) -> UnsafeMutableRawPointer {
  guard let start = unsafe realloc(start, byteCount) else { fatalError("no memory for \(byteCount) bytes") }
  unsafe askForLargePages(start, byteCount)
  return unsafe start
}

/// The usual size of a large page.
private let largePage = 2 << 20

/// Takes the small pages behind the last large one of a block together, which would else be taken one by one as they are met.
private func takeRemainder(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
  #if os(Linux)
    let end = unsafe start + byteCount
    let first = unsafe max(start, end.alignedDown(toMultipleOf: largePage))
    // MADV_POPULATE_WRITE; a system that does not know it takes them as they are met.
    unsafe _ = madvise(first, end - first, 23)
  #endif
}

/// Asks for large pages, of which far fewer must be made and found, where a block is large enough to have some.
private func askForLargePages(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
  #if os(Linux)
    guard byteCount >= largePage else { return }
    // All pages of the block, with what `malloc` keeps before it: the system moves them together only if they are of one kind.
    let pageSize = 4096
    let first = unsafe start.alignedDown(toMultipleOf: pageSize)
    let end = unsafe (start + byteCount).alignedUp(toMultipleOf: pageSize)
    // A refusal only means smaller pages.
    unsafe _ = madvise(first, end - first, MADV_HUGEPAGE)
  #endif
}
