import Chronology
public import OfficeHolding

/// The vacancies and overlaps of an office or lineage, with their days and their doubt.
public struct Gaps: Codable, Sendable {
  /// How many there are of each kind.
  public struct Counts: Codable, Sendable, Hashable {
    /// Certainly a day between.
    public let vacancies: Int
    /// Perhaps a day between, perhaps not.
    public let possibleVacancies: Int
    /// Certainly both at once.
    public let overlaps: Int
    /// Perhaps both at once, perhaps not.
    public let possibleOverlaps: Int
    /// Certainly handed over on one day.
    public let sameDay: Int
    /// Certainly handed over from one day to the next.
    public let nextDay: Int
    /// A date is missing, so nothing is known.
    public let unknown: Int
  }

  /// What was asked about.
  public let subject: Named
  /// Whether several hold it at once, each in a seat of their own, so that nobody comes next after anybody and nothing lies
  /// between.
  public let isShared: Bool
  /// What lies between each tenure and the one that comes after it, in the order of time: of those before, it comes after the
  /// one that ends last.
  public let junctions: [Junction]
  /// The pairs of other tenures that may overlap: those not next to each other, and those beside the chain.
  public let otherOverlaps: [Junction]
  /// How many junctions there are of each kind.
  public let counts: Counts

  /// Finds what lies between the holders.
  ///
  /// - Parameter subject: The office, lineage or role; or a person, whose tenures are then held against each other.
  /// - Complexity: O(n log n + p) for n tenures of which p pairs may overlap.
  public init(of subject: AnyThing) {
    self.subject = Named(subject)
    let rows: [Tenure]
    let others: [Tenure]
    isShared = subject.isCollegiate
    if subject.knowledge.isA(subject.node, GS.Class.person) {
      // A person may hold several things at once, so there is no chain: every pair that may overlap counts.
      rows = []
      others = Person(subject.node, in: subject.knowledge).tenures
    } else if isShared {
      (rows, others) = ([], [])
    } else {
      let line = Line(of: subject)
      rows = line.rows
      others = line.rows + line.beside
    }
    let pairs = successionPairs(rows, endDays: \.endDays).filter { !$0.later.goesOn(from: $0.earlier) }
    let next = Set(pairs.map { Set([$0.earlier, $0.later]) })
    let junctions = pairs.map { Junction($0.earlier, $0.later) }
    self.junctions = junctions
    otherOverlaps = Self.overlaps(others).filter { !next.contains([$0, $1]) && !$1.goesOn(from: $0) }
      .map { Junction($0, $1) }
    counts = Counts(junctions)
  }

  /// The pairs of tenures, the earlier first, that may have been held on more than one common day.
  private static func overlaps(_ tenures: [Tenure]) -> [(Tenure, Tenure)] {
    let spans = tenures.enumerated().map { item, tenure in
      IntervalIndex.Entry(
        lower: tenure.startDays.earliest?.number ?? .min, upper: tenure.endDays.latest?.number ?? .max, item: item)
    }
    let index = IntervalIndex(groups: [spans])
    var found: [(Tenure, Tenure)] = []
    for span in spans {
      for other in index.items(meeting: span.lower, span.upper) where other > span.item {
        let pair = (tenures[span.item], tenures[other])
        guard pair.0.isDated, pair.1.isDated else { continue }
        if Junction(pair.0, pair.1).isOverlap.certainty != .no { found.append(pair) }
      }
    }
    return found
  }
}

extension Tenure {
  /// Whether at least one of its ends is known.
  fileprivate var isDated: Bool { start != nil || end != nil }
}

extension Gaps.Counts {
  init(_ junctions: [Junction]) {
    func count(_ isCounted: (Junction) -> Bool) -> Int { junctions.count { isCounted($0) } }
    vacancies = count { $0.isVacancy.certainty == .yes }
    overlaps = count { $0.isOverlap.certainty == .yes }
    sameDay = count { $0.minimum == 0 && $0.maximum == 0 }
    nextDay = count { $0.minimum == 1 && $0.maximum == 1 }
    unknown = count { $0.minimum == nil && $0.maximum == nil }
    possibleVacancies = count { $0.isVacancy.certainty == .undecidable && ($0.minimum != nil || $0.maximum != nil) }
    possibleOverlaps = count { $0.isOverlap.certainty == .undecidable && ($0.minimum != nil || $0.maximum != nil) }
  }
}
