/// The blank nodes of two sides that are taken for the same.
///
/// Each node gets a hash of its triples, in which other blank nodes stand by their own hashes of the round before ("colour
/// refinement"), until the rounds tell no more nodes apart. Nodes of the same hash are paired in the order of their labels: where they
/// cannot be told apart any pairing may do, and one that does not makes the difference larger, never wrong.
struct BlankNodePairs {
  /// A node by its ids on both sides.
  struct Pair: Hashable {
    let old: TermID
    let new: TermID
  }

  /// The pairs, ascending by their old ids.
  private(set) var pairs: [Pair] = []

  /// The most rounds: so far, in triples, is seen around a node.
  private static let mostRounds = 64

  /// - Parameters:
  ///   - old: the triples of the old side that have blank nodes.
  ///   - oldNodes: the blank nodes of the old side.
  ///   - new: the triples of the new side that have blank nodes.
  ///   - newNodes: the blank nodes of the new side.
  ///   - ranks: the numbers of all other terms.
  init(
    _ old: [Triple], _ oldNodes: Range<TermID>, _ new: [Triple], _ newNodes: Range<TermID>, _ ranks: TermRanking
  ) {
    if old.isEmpty || new.isEmpty { return }
    var left = BlankNodeColors(old, oldNodes, ranks.old)
    var right = BlankNodeColors(new, newNodes, ranks.new)
    var count = 0
    for _ in 0..<Self.mostRounds {
      left.refine()
      right.refine()
      let refined = left.colorCount + right.colorCount
      if refined <= count { break }
      count = refined
    }
    pair(left.sortedNodes(), right.sortedNodes())
    pairs.sort { $0.old < $1.old }
  }

  private mutating func pair(_ left: [BlankNodeColors.Node], _ right: [BlankNodeColors.Node]) {
    var (next, other) = (0, 0)
    while next < left.count && other < right.count {
      if left[next].color == right[other].color {
        pairs.append(Pair(old: left[next].id, new: right[other].id))
        next += 1
        other += 1
      } else if left[next].color < right[other].color {
        next += 1
      } else {
        other += 1
      }
    }
  }
}

/// A hash of what is around each blank node of one side.
private struct BlankNodeColors {
  struct Node {
    let id: TermID
    let color: UInt64
  }

  private let triples: [Triple]
  private let ids: Range<TermID>
  private let ranks: [UInt32]
  private var colors: [UInt64]

  init(_ triples: [Triple], _ ids: Range<TermID>, _ ranks: [UInt32]) {
    self.triples = triples
    self.ids = ids
    self.ranks = ranks
    colors = Array(repeating: 1, count: ids.count)
  }

  /// Sees one triple further around each node.
  ///
  /// - Complexity: O(*b*) for *b* triples.
  mutating func refine() {
    // What a node was goes on to count, so that no two nodes become alike again.
    var refined = colors.map { Self.mixed($0) }
    for triple in triples {
      let predicate = Self.mixed(UInt64(ranks[triple.predicate.index]) &+ 3)
      if ids.contains(triple.subject) {
        refined[place(triple.subject)] &+= Self.mixed(predicate ^ Self.mixed(color(triple.object) &+ 0x51))
      }
      if ids.contains(triple.object) {
        refined[place(triple.object)] &+= Self.mixed(predicate ^ Self.mixed(color(triple.subject) &+ 0xA7))
      }
    }
    colors = refined
  }

  /// How many nodes can be told apart.
  var colorCount: Int { Set(colors).count }

  /// The nodes that are in a triple by their hashes, those of one hash in the order of their labels.
  func sortedNodes() -> [Node] {
    var isUsed = Array(repeating: false, count: ids.count)
    for triple in triples {
      for id in [triple.subject, triple.object] where ids.contains(id) { isUsed[place(id)] = true }
    }
    return ids.filter { isUsed[place($0)] }.map { Node(id: $0, color: colors[place($0)]) }
      .sorted { ($0.color, $0.id) < ($1.color, $1.id) }
  }

  private func place(_ id: TermID) -> Int { ids.lowerBound.distance(to: id) }

  private func color(_ id: TermID) -> UInt64 {
    ids.contains(id) ? colors[place(id)] : Self.mixed(UInt64(ranks[id.index]) &+ 0x1_0000_0000)
  }

  /// The finalizer of SplitMix64: each bit of the result depends on each of the number.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
