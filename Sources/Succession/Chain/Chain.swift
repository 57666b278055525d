import Chronology
public import OfficeHolding

/// Who held an office or lineage one after another.
///
///     Ada 1900-01-01 ── 1905-06-30 Ben ── 1910-03   276 to 306 days vacant   1911-01-01 Cyd ── Cyd (renamed) ── 1925
public struct Chain: Codable, Sendable {
  /// How tenures are counted.
  public enum Reading: String, Codable, Sendable, CaseIterable {
    /// Only offices that share a title with what is asked about.
    case title
    /// All offices of the lineage; one person across a rename counts once.
    case lineage
    /// Every tenure by itself, as a table of holders lists them.
    case row
  }

  /// One person's tenure, which may go on across renames.
  public struct Holding: Codable, Sendable, Hashable {
    /// The place in the chain, from 1.
    public let number: Int
    /// Who held it.
    public let holders: [Named]
    /// The tenures that it is made of, one for each title.
    public let rows: [TenureItem]
    /// The first day of the first.
    public let start: DateValue?
    /// The last day of the last.
    public let end: DateValue?
    /// How long it lasted altogether; `nil` where an end is not known, or lies before the start.
    public let length: Length?
    /// How long it lasted if it began only after the one before had ended; `nil` where that changes nothing.
    public let lengthInOrder: Length?
  }

  /// How many rows, persons and merged tenures there are.
  public struct Totals: Codable, Sendable, Hashable {
    /// The tenures as a table lists them.
    public let rows: Int
    /// The distinct holders.
    public let persons: Int
    /// The tenures with those joined that are one across a rename.
    public let mergedTenures: Int
  }

  /// What was asked about.
  public let subject: Named
  /// How tenures are counted here.
  public let reading: Reading
  /// The offices that are taken in, in the order of time.
  public let offices: [Named]
  /// The holders in order.
  public let holdings: [Holding]
  /// What lies between each holding but the first and the one that it comes after: of those before, the one that ends last.
  /// Empty where a condition has left some out, and where several hold at once.
  public let junctions: [Junction]
  /// Tenures of the same offices that run beside the chain, such as those held in fact only.
  public let beside: [TenureItem]
  /// The totals of what is listed.
  public let totals: Totals

  /// Puts the holders of an office, lineage or role in order.
  ///
  /// - Parameters:
  ///   - subject: The office, lineage or role.
  ///   - reading: How tenures are counted.
  ///   - conditions: What each listed tenure must fulfil; a holding is listed when one of its rows does.
  /// - Complexity: O(n log n) for n tenures.
  public init(of subject: AnyThing, by reading: Reading = .lineage, where conditions: [TenureCondition] = []) {
    let line = Line(of: subject, sharesTitle: reading == .title)
    let groups = reading == .row ? line.rows.map { [$0] } : line.merged
    var holdings: [Holding] = []
    var kept: [[Tenure]] = []
    for (index, group) in groups.enumerated()
    where conditions.allSatisfy({ condition in group.contains { condition.isFulfilled(by: $0) } }) {
      let previous = index > 0 ? groups[index - 1].last : nil
      holdings.append(Holding(group, number: holdings.count + 1, after: previous))
      kept.append(group)
    }
    self.subject = Named(subject)
    self.reading = reading
    offices = line.offices.map { Named($0) }
    self.holdings = holdings
    // By title the rows between two holdings may be those of another title.
    let all = reading == .title ? Line(of: Line.outermost(of: subject)).rows : []
    let own = Set(line.rows)
    let others = all.indices.filter { !own.contains(all[$0]) }
    let places = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let isJoined = conditions.isEmpty && !subject.isCollegiate
    let pairs = isJoined ? successionPairs(groups) { $0.last?.endDays ?? .unbounded } : []
    junctions = pairs.compactMap { pair in
      guard let last = pair.earlier.last, let first = pair.later.first else { return nil }
      let skipsOthers = places[last].flatMap { from in
        places[first].map { to in others.contains { $0 > from && $0 < to } }
      }
      return Junction(last, first, skipsOthers: skipsOthers ?? false)
    }
    beside = line.beside.filter { tenure in conditions.allSatisfy { $0.isFulfilled(by: tenure) } }.map(TenureItem.init)
    let rows = kept.flatMap(\.self)
    var merged = 0
    for (index, tenure) in rows.enumerated() where index == 0 || !tenure.goesOn(from: rows[index - 1]) { merged += 1 }
    totals = Totals(rows: rows.count, persons: Set(rows.flatMap(\.holders)).count, mergedTenures: merged)
  }
}

extension Chain.Holding {
  init(_ rows: [Tenure], number: Int, after previous: Tenure?) {
    self.number = number
    holders = rows.first?.holders.map { Named($0) } ?? []
    self.rows = rows.map(TenureItem.init)
    let start = rows.first?.start
    let end = rows.last?.end
    self.start = start.map(DateValue.init)
    self.end = end.map(DateValue.init)
    length = start.flatMap { start in end.flatMap { Length(from: start, to: $0) } }
    if let start, let end, let bound = previous?.endDays.earliest,
      let later = start.days.intersection(DayBounds(earliest: bound, latest: nil)), later != start.days
    {
      lengthInOrder = Length(from: later, to: end.days)
    } else {
      lengthInOrder = nil
    }
  }
}
