internal import CRaptor2
internal import KnowledgeGraph

/// Asks for the memory of objects before it is their turn to be written.
///
/// The objects of a subject lie anywhere in the table, and to wait for each of them takes longer than to copy it.
enum TermPrefetch {
  /// How many triples before its turn the place of an object's text is asked for, and how many before it the text.
  private static let far = 32
  private static let near = 16

  /// Asks for what stands behind some objects; those in `row` are written next.
  @inline(__always)
  static func prefetch(
    behind row: Range<Int>, of objects: Span<TermID>,
    _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>, literalsFrom resourceCount: Int
  ) {
    for index in row {
      if index + far < objects.count {
        let place = objects[index + far].index
        starts.prefetch(place)
        if place >= resourceCount { types.prefetch(place - resourceCount) }
      }
      if index + near < objects.count {
        let start = Int(starts[objects[index + near].index])
        texts.prefetch(start)
        texts.prefetch(start + 63)
      }
    }
  }
}

extension Span where Element: BitwiseCopyable {
  /// Asks for the memory of an element, if there is one at `index`.
  @inline(__always)
  fileprivate func prefetch(_ index: Int) {
    guard index < count else { return }
    unsafe withUnsafeBufferPointer { elements in
      if let base = elements.baseAddress { unsafe gensek_prefetch(base + index) }
    }
  }
}
