import KnowledgeGraph

/// The tenures of one succession, put in order: by start, and none before those that are known to precede it.
///
/// One value serves for many successions, so that nothing is allocated for each.
struct SuccessionMembers {
  /// A tenure, with the days by which it is put in order as the index has them.
  struct Member: Sendable, BitwiseCopyable {
    /// The own slot.
    var slot: UInt32
    var node: TermID
    /// The own slot of the tenure that is known to come before it, ``TenureColumns/none`` or ``TenureColumns/several``.
    var before: UInt32
    var holder: TermID
    var startEarliest: Int32
    var startLatest: Int32
    var endEarliest: Int32
    var endLatest: Int32
    var flags: TenureFlags
  }

  /// The members in order of their keys, once they are put in order; what stands behind them is not in use.
  private(set) var members: [Member] = []
  /// The places of the members in order.
  private(set) var ordered: [UInt32] = []
  /// Whether a day of a member lies beyond those that the index tells apart.
  private(set) var hasBeyond = false

  /// How many members there are.
  private var count = 0
  /// The first and the last own slot.
  private var slots: ClosedRange<UInt32> = 0...0
  /// For each own slot from the first to the last its place among the members, plus one; 0 for what is no member, and
  /// between successions for all.
  private var places: [UInt32] = []
  /// For each member of which several are known to come before it, their places, descending.
  private var several: [Int: [UInt32]] = [:]
  private var entered: [Bool] = []
  private var stack: [(place: UInt32, isReady: Bool)] = []

  /// Takes other members.
  ///
  /// - Parameters:
  ///   - range: Numbers.
  ///   - member: The tenure of a number, each once; `nil` where it is no member.
  @inline(__always)
  mutating func setMembers(_ range: Range<Int>, _ member: (Int) -> Member?) {
    let spare = range.count
    if members.count < 2 * spare {
      let unused = Member(
        slot: 0, node: TermID(rawValue: 0), before: 0, holder: TermID(rawValue: 0), startEarliest: 0, startLatest: 0,
        endEarliest: 0, endLatest: 0, flags: [])
      members.append(contentsOf: repeatElement(unused, count: 2 * spare - members.count))
    }
    // Those without a day come last: they are collected behind the others. Which they are cannot be foreseen, so that
    // nothing branches here.
    var (dated, undated) = (0, 0)
    var (first, last) = (UInt32.max, UInt32.min)
    var (areSorted, hasBeyond) = (true, false)
    var latest = Int32.min
    var members = members.mutableSpan
    for number in range {
      guard let member = member(number) else { continue }
      let day = member.first
      let isUndated = day == .max
      members[isUndated ? spare + undated : dated] = member
      areSorted = areSorted && (isUndated || day > latest)
      latest = isUndated ? latest : day
      undated += isUndated ? 1 : 0
      dated += isUndated ? 0 : 1
      first = min(first, member.slot)
      last = max(last, member.slot)
      hasBeyond = hasBeyond || member.isBeyond
    }
    for place in 0..<undated {
      let member = members[spare + place]
      if place > 0, member.node < members[dated + place - 1].node { areSorted = false }
      members[dated + place] = member
    }
    count = dated + undated
    slots = first <= last ? first...last : 0...0
    self.hasBeyond = hasBeyond
    if !areSorted { sort() }
  }

  /// Puts the members in order.
  ///
  /// - Parameter visitSeveral: Calls its second argument with the own slot of each tenure that is known to come before a
  ///   member that says ``TenureColumns/several``.
  /// - Complexity: O(n log n + p) for n tenures and p that are known to come before one; O(n + p) where they nearly are in
  ///   order of their keys. A cycle is broken where it closes.
  mutating func setOrder(_ visitSeveral: (Member, (UInt32) -> Void) -> Void) {
    ordered.removeAll(keepingCapacity: true)
    if numberMembers() {
      ordered.append(contentsOf: 0..<UInt32(count))
    } else {
      collectSeveral(visitSeveral)
      enterAll()
    }
    clearNumbers()
  }

  /// Visits each member but the first with the one that it comes after, as ``successionPairs(_:endDays:)`` has it.
  @inline(__always)
  func visitPairs(_ visit: (_ earlier: Member, _ later: Member) -> Void) {
    let (members, ordered) = (members.span, ordered.span)
    guard !ordered.isEmpty else { return }
    var current = Int(ordered[0])
    for place in ordered.indices.dropFirst() {
      let next = Int(ordered[place])
      visit(members[current], members[next])
      if members[next].endLatest >= members[current].lastKnownEnd { current = next }
    }
  }

  /// Numbers the members.
  ///
  /// - Returns: Whether all that is known to come before a member does so by its key.
  private mutating func numberMembers() -> Bool {
    // One more, which stands for all that is no member.
    let window = Int(slots.upperBound - slots.lowerBound) + 1
    if places.count <= window { places.append(contentsOf: repeatElement(0, count: window + 1 - places.count)) }
    let (members, count, first) = (members, count, slots.lowerBound)
    var places = places.mutableSpan
    places[window] = 1
    var areInOrder = true
    for place in 0..<count {
      let before = members[place].before
      // What has no number yet comes later, or is no member though it stands among them.
      let isEarlier = places[min(Int(before &- first), window)] != 0
      areInOrder = areInOrder && isEarlier && before != TenureColumns.several
      places[Int(members[place].slot - first)] = UInt32(place) + 1
    }
    places[window] = 0
    return areInOrder
  }

  private mutating func clearNumbers() {
    let (members, count, first) = (members, count, slots.lowerBound)
    var places = places.mutableSpan
    for place in 0..<count { places[Int(members[place].slot - first)] = 0 }
  }

  /// The place of an own slot among the members; `nil` for what is no member.
  @inline(__always)
  private func place(of slot: UInt32) -> Int? {
    guard slots.contains(slot) else { return nil }
    let number = places[Int(slot - slots.lowerBound)]
    return number == 0 ? nil : Int(number) - 1
  }

  private mutating func collectSeveral(_ visitSeveral: (Member, (UInt32) -> Void) -> Void) {
    several.removeAll(keepingCapacity: true)
    for place in 0..<count where members[place].before == TenureColumns.several {
      var earlier: [UInt32] = []
      visitSeveral(members[place]) { slot in
        if let other = self.place(of: slot) { earlier.append(UInt32(other)) }
      }
      several[place] = earlier.sorted(by: >)
    }
  }

  /// Depth first through what must come before, on a stack of its own: a chain may be as long as the data.
  private mutating func enterAll() {
    entered.removeAll(keepingCapacity: true)
    entered.append(contentsOf: repeatElement(false, count: count))
    for start in 0..<count where !entered[start] {
      let before = members[start].before
      if before != TenureColumns.several, place(of: before).map({ entered[$0] }) ?? true {
        entered[start] = true
        ordered.append(UInt32(start))
        continue
      }
      stack.append((UInt32(start), false))
      while let (top, isReady) = stack.popLast() {
        let place = Int(top)
        if isReady {
          ordered.append(top)
        } else if !entered[place] {
          entered[place] = true
          stack.append((top, true))
          let before = members[place].before
          if before == TenureColumns.several {
            for other in several[place] ?? [] where !entered[Int(other)] { stack.append((other, false)) }
          } else if let other = self.place(of: before), !entered[other] {
            stack.append((UInt32(other), false))
          }
        }
      }
    }
  }

  /// Puts the members in order of their keys.
  private mutating func sort() {
    if count > 48 {
      members[..<count].sort { $0.precedes($1) }
    } else {
      sortFew()
    }
  }

  /// By insertion, as in most offices there are few tenures.
  private mutating func sortFew() {
    let count = count
    var members = members.mutableSpan
    for end in 1..<max(count, 1) where members[end].precedes(members[end - 1]) {
      let member = members[end]
      var place = end
      repeat {
        members[place] = members[place - 1]
        place -= 1
      } while place > 0 && member.precedes(members[place - 1])
      members[place] = member
    }
  }
}

extension SuccessionMembers.Member {
  /// The first day by which it is put in order; `Int32.max` where there is none. A tenure without a start goes by its end.
  @inline(__always)
  fileprivate var first: Int32 {
    let end = endEarliest != IndexedDay.noEarliest ? endEarliest : endLatest
    let start = startLatest != IndexedDay.noLatest ? startLatest : end
    return startEarliest != IndexedDay.noEarliest ? startEarliest : start
  }

  /// The last day by which it is put in order.
  private var last: Int32 { startLatest != IndexedDay.noLatest ? startLatest : first }

  /// The last day that the end may be; where that has no bound, the first.
  @inline(__always)
  fileprivate var lastKnownEnd: Int32 { endLatest == IndexedDay.noLatest ? endEarliest : endLatest }

  /// Whether one of its days lies beyond those that the index tells apart.
  @inline(__always)
  fileprivate var isBeyond: Bool {
    IndexedDay.isBeyond(startEarliest) || IndexedDay.isBeyond(startLatest) || IndexedDay.isBeyond(endEarliest)
      || IndexedDay.isBeyond(endLatest)
  }

  /// Whether it comes before another by its key: as ``SuccessionKey``, in 32 bits.
  @inline(__always)
  fileprivate func precedes(_ other: Self) -> Bool {
    if first != other.first { return first < other.first }
    return isBefore(other)
  }

  /// The same where the first days are the same.
  private func isBefore(_ other: Self) -> Bool {
    if last != other.last { return last < other.last }
    func earliest(_ day: Int32) -> Int32 { day == IndexedDay.noEarliest ? .max : day }
    if endEarliest != other.endEarliest { return earliest(endEarliest) < earliest(other.endEarliest) }
    if endLatest != other.endLatest { return endLatest < other.endLatest }
    return node < other.node
  }
}
