/// The owner of one block of memory that columns read.
///
/// Unchecked, because the compiler does not know that the block is never written once a column hands it out.
@safe final class ColumnMemory: @unchecked Sendable {
  private let start: UnsafeRawPointer

  /// Takes over a block from `UnsafeMutablePointer.allocate`.
  init(heap start: UnsafeRawPointer) { unsafe self.start = start }

  deinit { unsafe start.deallocate() }
}
