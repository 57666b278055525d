import KnowledgeGraph

/// What is stated of the order of tenures: which one follows which, and which goes on from which.
struct StatedOrder {
  /// Whether something is said to follow or to be followed, by own slot.
  struct Sayings: OptionSet, Sendable {
    let rawValue: UInt8
    /// It is said to follow something.
    static let follows = Sayings(rawValue: 1)
    /// Something is said to follow it.
    static let isFollowed = Sayings(rawValue: 2)
    /// It is said to precede something.
    static let precedes = Sayings(rawValue: 4)
    /// Something is said to precede it.
    static let isPreceded = Sayings(rawValue: 8)
    /// One of these names what is no tenure.
    static let namesOthers = Sayings(rawValue: 16)
  }

  /// A tenure that comes before another.
  struct Earlier: Sendable, BitwiseCopyable, Comparable {
    /// Its own slot.
    var slot: UInt32
    /// Whether the other is the same person's, across a rename.
    var isContinued: Bool

    static func < (a: Earlier, b: Earlier) -> Bool {
      (a.slot, a.isContinued ? 1 : 0) < (b.slot, b.isContinued ? 1 : 0)
    }
  }

  private(set) var sayings: [Sayings]
  /// Where the list of each slot begins in `earlier`; one longer than there are slots.
  private(set) var starts: [UInt32]
  /// The tenures that are said to come before; of one slot ascending, each once.
  private(set) var earlier: [Earlier] = []

  /// Reads the links.
  ///
  /// - Complexity: O(n) for n slots and links.
  init(_ slots: TenureSlots, _ numbers: NodeNumbers, in graph: Graph, _ vocabulary: VocabularyIDs) {
    var sayings = [Sayings](repeating: [], count: slots.slots.count)
    var links: [(later: UInt32, earlier: Earlier)] = []
    let own = slots.own
    func read(_ property: String, laterIsSubject: Bool, isContinued: Bool, _ subjectSays: Sayings, _ objectIs: Sayings)
    {
      guard let property = vocabulary[property] else { return }
      let rows = graph.storage.pos
      for position in rows.range(property) {
        let subject = numbers[rows.third[position]].map { own[$0] }
        let object = numbers[rows.second[position]].map { own[$0] }
        if !isContinued {
          if let subject { sayings[Int(subject)].insert(object == nil ? [subjectSays, .namesOthers] : subjectSays) }
          if let object { sayings[Int(object)].insert(subject == nil ? [objectIs, .namesOthers] : objectIs) }
        }
        guard let subject, let object else { continue }
        let (later, earlier) = laterIsSubject ? (subject, object) : (object, subject)
        links.append((later, Earlier(slot: earlier, isContinued: isContinued)))
      }
    }
    read(GS.follows, laterIsSubject: true, isContinued: false, .follows, .isFollowed)
    read(GS.precedes, laterIsSubject: false, isContinued: false, .precedes, .isPreceded)
    read(GS.continuesTenure, laterIsSubject: true, isContinued: true, [], [])
    self.sayings = sayings

    var next = [UInt32](repeating: 0, count: slots.slots.count + 1)
    for link in links { next[Int(link.later) + 1] += 1 }
    for slot in 1..<next.count { next[slot] += next[slot - 1] }
    let firsts = next
    var lists = [Earlier](repeating: Earlier(slot: 0, isContinued: false), count: links.count)
    for link in links {
      lists[Int(next[Int(link.later)])] = link.earlier
      next[Int(link.later)] += 1
    }
    starts = [0]
    starts.reserveCapacity(next.count)
    earlier.reserveCapacity(lists.count)
    for slot in 0..<slots.slots.count {
      let range = Int(firsts[slot])..<Int(firsts[slot + 1])
      if range.count > 1 { lists[range].sort() }
      let first = earlier.count
      for position in range where earlier.count == first || earlier.last != lists[position] {
        earlier.append(lists[position])
      }
      starts.append(UInt32(earlier.count))
    }
  }

  /// What is said to come before the tenure of an own slot.
  func earlier(_ slot: UInt32) -> ArraySlice<Earlier> { earlier[Int(starts[Int(slot)])..<Int(starts[Int(slot) + 1])] }
}
