public import Chronology
public import KnowledgeGraph

/// What lies between each holding and the next of every office, in flat arrays.
///
/// Of an office are taken the tenures that a source numbers, else those by law, else all; of a role, whose tenures may all
/// be in fact, all; of a collegiate office none, as nobody comes next after anybody in it. A holding is one person's tenures
/// that go on from one another without a day between. What a tenure comes after is the one before it that ends last.
///
/// An ``Interregnum`` is the same between two tenures of a lineage, which may be of different offices, with two
/// differences: it lies between different holders, and there is none in a role.
public struct OfficeGaps: Sendable {
  /// What lies between a tenure and the one that comes after it.
  public struct Gap: Sendable, Hashable, BitwiseCopyable {
    /// The tenure that ended.
    public let after: TermID
    /// The tenure that began.
    public let before: TermID
    /// Next start minus end, in days; `Int.min` and `Int.max` where a side has no bound.
    @usableFromInline let least: Int
    @usableFromInline let most: Int

    /// Next start minus end, in days: 1 is adjacent days, 0 a handing over on one day, less than 0 an overlap.
    public var days: DayCount {
      DayCount(minimum: least == .min ? nil : least, maximum: most == .max ? nil : most)
    }

    /// Whether there was a day between the two on which neither held.
    @inlinable public var isVacancy: Certainty { least >= 2 ? .yes : most < 2 ? .no : .undecidable }

    /// Whether both held at once, beyond the day of handing over.
    @inlinable public var isOverlap: Certainty { most <= -1 ? .yes : least > -1 ? .no : .undecidable }

    /// Whether nothing is known, as a date is missing.
    @inlinable public var isUnknown: Bool { least == .min && most == .max }
  }

  /// The offices and roles that have tenures, ascending.
  public let offices: [TermID]
  /// Where the gaps of each office begin in ``gaps``; one longer than ``offices``.
  public let starts: [Int]
  /// The gaps of all offices, of each in the order of time.
  public let gaps: [Gap]

  /// The gaps of the office at a place in ``offices``.
  public func gaps(at place: Int) -> ArraySlice<Gap> { gaps[starts[place]..<starts[place + 1]] }
}

extension KnowledgeBase {
  /// Finds what lies between the holders of every office: the same as the question `Gaps` of Succession, of all at once.
  ///
  ///     knowledge.gapsOfAllOffices { $0.isVacancy == .yes }.gaps
  ///
  /// - Parameter isIncluded: Which gaps are wanted; the others take no memory. Called on several threads at once.
  /// - Complexity: O(n) for n tenures whose offices are nearly in order, divided among the processors.
  public func gapsOfAllOffices(
    where isIncluded: @Sendable (OfficeGaps.Gap) -> Bool = { _ in true }
  ) -> OfficeGaps {
    let columns = tenureIndex.columns
    @Sendable func firstSlot(_ group: Int) -> Int { Int(columns.groupStarts[group]) }
    let groups = (0..<columns.offices.count).filter { firstSlot($0) < firstSlot($0 + 1) }
    let roles = NodeNumbers(asserted.subjectRun(of: vocabulary[GS.Class.role], vocabulary[RDF.type]))
    let collegiate = NodeNumbers(asserted.subjectRun(of: vocabulary[GS.Class.collegiateOffice], vocabulary[RDF.type]))
    // Cut by slots and not by offices, as some offices have many more tenures than others.
    var pieces = inPieces(of: columns.nodes.count) { range in
      let finder = GapFinder(self)
      var succession = SuccessionMembers()
      var gaps: [OfficeGaps.Gap] = []
      var ends: [Int] = []
      var place = partition(groups.indices) { firstSlot(groups[$0]) < range.lowerBound }
      while place < groups.count, firstSlot(groups[place]) < range.upperBound {
        let group = groups[place]
        let office = columns.offices[group]
        if collegiate[office] == nil {
          finder.find(
            firstSlot(group)..<firstSlot(group + 1), isRole: roles[office] != nil, where: isIncluded, &succession,
            into: &gaps)
        }
        ends.append(gaps.count)
        place += 1
      }
      return (gaps: gaps, ends: ends)
    }
    var starts = [0]
    starts.reserveCapacity(groups.count + 1)
    var gaps: [OfficeGaps.Gap] = []
    for index in pieces.indices {
      let before = gaps.count
      for end in pieces[index].ends { starts.append(before + end) }
      if index == 0 { swap(&gaps, &pieces[0].gaps) } else { gaps += pieces[index].gaps }
    }
    return OfficeGaps(offices: groups.map { columns.offices[$0] }, starts: starts, gaps: gaps)
  }
}
