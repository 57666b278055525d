public import KnowledgeGraph

/// All tenures in the chains in which each follows the one before and no other, in flat arrays.
///
/// Where a tenure follows several, or several follow it, or they are on a cycle, a chain ends and others begin; so each
/// tenure is in one chain.
public struct SuccessionChains: Sendable {
  /// Where each chain begins in ``tenures``; one longer than there are chains.
  public let starts: [Int]
  /// The tenures of all chains, of each from the first to the last.
  public let tenures: [TermID]

  /// How many chains there are.
  public var count: Int { starts.count - 1 }

  /// The tenures of one chain, from the first to the last.
  public subscript(number: Int) -> ArraySlice<TermID> { tenures[starts[number]..<starts[number + 1]] }
}

extension KnowledgeBase {
  /// Finds all chains of tenures by what follows what, stated or derived; what goes on across a rename begins a new one.
  ///
  /// - Complexity: O(n) for n tenures, divided among the processors.
  public func allChains() -> SuccessionChains {
    let (index, columns) = (tenureIndex, tenureIndex.columns)
    let pieces = inPieces(of: columns.nodes.count) { range in
      var starts: [Int] = []
      var tenures: [TermID] = []
      for slot in range {
        let before = columns.predecessors[slot]
        if before < TenureColumns.several, columns.successors[Int(before)] == UInt32(slot) { continue }
        let flags = TenureFlags(rawValue: columns.flags[slot])
        if flags.contains(.hasOffices), index.slot(of: columns.nodes[slot]) != slot { continue }
        starts.append(tenures.count)
        tenures.append(columns.nodes[slot])
        var last = UInt32(slot)
        while true {
          let next = columns.successors[Int(last)]
          guard next < TenureColumns.several, columns.predecessors[Int(next)] == last else { break }
          tenures.append(columns.nodes[Int(next)])
          last = next
        }
      }
      return (starts, tenures)
    }
    var starts: [Int] = []
    var tenures: [TermID] = []
    for (partStarts, part) in pieces {
      starts += partStarts.map { $0 + tenures.count }
      tenures += part
    }
    return SuccessionChains(starts: starts + [tenures.count], tenures: tenures)
  }
}
