package import KnowledgeGraph

/// The places of some nodes in their ascending list, found without a search: one bit a term between the first and the
/// last of them, and beside each word of bits how many come before it.
///
/// Nodes of one kind stand together in term order, so that for most data this is 12 bytes for 64 nodes: it stays in the
/// processor's cache for hundreds of thousands of them.
package struct NodeNumbers: Sendable {
  /// The first node, as a number.
  private let base: Int
  /// A bit for each term from the first node on. Invariant: as long as `before`.
  private let words: Column<UInt64>
  /// For each word how many bits are set before it.
  private let before: Column<UInt32>
  /// How many nodes there are.
  package let count: Int

  /// Numbers nodes.
  ///
  /// - Parameter nodes: The nodes, strictly ascending.
  /// - Complexity: O(n + t / 64) for n nodes among t terms.
  package init(_ nodes: some RandomAccessCollection<TermID>) {
    count = nodes.count
    let first = Int(nodes.first?.rawValue ?? 0)
    base = first
    let length = nodes.last.map { (Int($0.rawValue) - first) / 64 + 1 } ?? 0
    words = Column(count: length) { words in
      for node in nodes {
        let offset = Int(node.rawValue) - first
        words[offset >> 6] |= 1 << UInt64(offset & 63)
      }
    }
    before = words.withSpan { words in
      Column(count: length) { before in
        var sum: UInt32 = 0
        for index in 0..<length {
          before[index] = sum
          sum += UInt32(words[index].nonzeroBitCount)
        }
      }
    }
  }

  /// The place of a node in the list, from 0; `nil` when it is not in it.
  ///
  /// - Complexity: O(1).
  package subscript(node: TermID) -> Int? {
    let offset = Int(node.rawValue) - base
    guard offset >= 0, offset >> 6 < words.count else { return nil }
    let word = words[offset >> 6]
    let bit: UInt64 = 1 << UInt64(offset & 63)
    guard word & bit != 0 else { return nil }
    return Int(before[offset >> 6]) + (word & (bit - 1)).nonzeroBitCount
  }
}
