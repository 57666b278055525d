public import Chronology
public import KnowledgeGraph

/// What lies between each holding and the next of every office, in flat arrays.
///
/// Of an office are taken the tenures that a source numbers, else those by law, else all; of a role, whose tenures may all
/// be in fact, all. A holding is one person's tenures that go on from one another without a day between.
public struct OfficeGaps: Sendable {
  /// What lies between the last tenure of a holding and the first of the next.
  public struct Gap: Sendable, Hashable, BitwiseCopyable {
    /// The tenure that ended.
    public let after: TermID
    /// The tenure that began.
    public let before: TermID
    /// Next start minus end, in days; `Int.min` and `Int.max` where a side has no bound.
    let least: Int
    let most: Int

    /// Next start minus end, in days: 1 is adjacent days, 0 a handing over on one day, less than 0 an overlap.
    public var days: DayCount {
      DayCount(minimum: least == .min ? nil : least, maximum: most == .max ? nil : most)
    }

    /// Whether there was time between the two.
    public var isVacancy: Certainty { least >= 1 ? .yes : most < 1 ? .no : .undecidable }

    /// Whether both held at once, beyond the day of handing over.
    public var isOverlap: Certainty { most <= -1 ? .yes : least > -1 ? .no : .undecidable }

    /// Whether nothing is known, as a date is missing.
    public var isUnknown: Bool { least == .min && most == .max }
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
  /// - Complexity: O(n) for n tenures whose offices are nearly in order, divided among the processors.
  public func gapsOfAllOffices() -> OfficeGaps {
    let groups = (0..<tenureIndex.officeCount).filter { !tenureIndex.slots(ofGroup: $0).isEmpty }
    let roles = NodeNumbers(asserted.subjectRun(of: vocabulary[GS.Class.role], vocabulary[RDF.type]))
    let pieces = inPieces(of: tenureIndex.columns.nodes.count) { range in
      // Cut by slots and not by offices, as some offices have many more tenures than others.
      var finder = GapFinder(self)
      for group in groups {
        let slots = tenureIndex.slots(ofGroup: group)
        guard range.contains(slots.lowerBound) else { continue }
        finder.find(slots, isRole: roles[tenureIndex.columns.offices[group]] != nil)
      }
      return (finder.gaps, finder.counts)
    }
    var starts = [0]
    starts.reserveCapacity(groups.count + 1)
    for count in pieces.lazy.flatMap(\.1) { starts.append((starts.last ?? 0) + count) }
    return OfficeGaps(
      offices: groups.map { tenureIndex.columns.offices[$0] }, starts: starts, gaps: pieces.flatMap(\.0))
  }
}
