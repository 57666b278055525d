import KnowledgeGraph

/// Which tenure comes next after which by the order of the dates, in every lineage.
///
/// A succession is all tenures by law of an outermost lineage, or of an office in none; what was held in fact only is a
/// succession beside it. A role, such as membership of a body, and a collegiate office may have many holders at once: nobody
/// succeeds in them unless it is said.
struct Successions: Sendable {
  /// Two tenures by their own slots.
  struct Link: Sendable, BitwiseCopyable {
    var later: UInt32
    var earlier: UInt32
  }

  /// The neighbours between which time may lie: different holders, and the later one not certainly begun before the
  /// earlier ended. One pair may occur in several lineages.
  private(set) var neighbours: [Link] = []
  /// The neighbours of one holder, of which the later goes on from the earlier across a rename, though nobody says so.
  private(set) var continuations: [Link] = []

  /// Puts every succession in order.
  ///
  /// - Complexity: O(n log n) for n tenures, of which the logarithm is that of one succession.
  init(_ slots: TenureSlots, _ order: StatedOrder, _ dated: DatedGraph) {
    let groups = OfficeGroups(slots.offices, in: dated.graph, dated.vocabulary)
    let pieces = inPieces(of: groups.count) { range in
      var linker = SuccessionLinker(slots, order, dated)
      for group in range { linker.link(groups[group]) }
      return (linker.neighbours, linker.continuations)
    }
    for (neighbours, continuations) in pieces {
      self.neighbours += neighbours
      self.continuations += continuations
    }
  }
}

/// The offices of each succession.
private struct OfficeGroups: Sendable {
  private var offices: [Int] = []
  private var starts = [0]

  var count: Int { starts.count - 1 }

  subscript(group: Int) -> ArraySlice<Int> { offices[starts[group]..<starts[group + 1]] }

  init(_ nodes: [TermID], in graph: Graph, _ vocabulary: VocabularyIDs) {
    let lineages = Lineages(in: graph, vocabulary)
    let roles = NodeNumbers(graph.subjects(of: vocabulary[GS.Class.role], vocabulary[RDF.type]))
    var rooted: [(root: TermID, office: Int)] = []
    for (office, node) in nodes.enumerated() {
      let root = lineages.root(of: node)
      if roles[root] == nil { rooted.append((root, office)) }
    }
    if !lineages.isEmpty { rooted.sort { ($0.root, $0.office) < ($1.root, $1.office) } }
    for (place, entry) in rooted.enumerated() {
      if place > 0, rooted[place - 1].root != entry.root { starts.append(place) }
      offices.append(entry.office)
    }
    if !rooted.isEmpty { starts.append(rooted.count) }
    let collegiate = NodeNumbers(graph.subjects(of: vocabulary[GS.Class.collegiateOffice], vocabulary[RDF.type]))
    if collegiate.count > 0 { leaveOut { collegiate[nodes[$0]] != nil } }
  }
  /// Leaves out the successions that an office is part of of which this is true.
  private mutating func leaveOut(_ isLeftOut: (Int) -> Bool) {
    let all = self
    offices.removeAll()
    starts = [0]
    for group in 0..<all.count where !all[group].contains(where: isLeftOut) {
      offices += all[group]
      starts.append(offices.count)
    }
  }
}
