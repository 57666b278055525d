import Chronology

/// Draws the tenures of one office, and the faults in them.
///
/// One tenure follows another on the day on which that one ends, except where an overlap or a vacancy is planted. Each
/// lasts more than a year, so that no two begin in one year: then dates of which the month or the year alone is told
/// leave open whether there was a vacancy, and never make one that is certain.
///
///     shape      both ───── both ──── startOnly · undated · undated · both ──── endOnly ── both ──
///     told       start-end  start-end start                           start-end       end  start-end
struct OfficeDrawing {
  /// The tenures, without their holders.
  private(set) var tenures: [GeneratedTenure]
  /// The faults that were planted.
  private(set) var faults: [PlantedFault] = []
  /// The year in which each tenure began.
  private(set) var years: [Int] = []

  private var plan: OfficePlan

  /// - Parameters:
  ///   - count: How many tenures there are, at least 1.
  ///   - record: How well they are recorded.
  ///   - rates: How many faults are planted.
  init(of count: Int, _ record: OfficeRecord, _ rates: FaultRates, using random: inout SplitMix64) {
    tenures = Array(repeating: GeneratedTenure(), count: count)
    plan = OfficePlan(of: count, record, rates, using: &random)
    let days = trueDays(using: &random)
    years = days.map { $0.start.year }
    tell(days, using: &random)
    link(isThorough: record.isWellLinked, using: &random)
    note(days)
  }

  private typealias TrueDays = (start: Day, end: Day)

  /// The last day that the data knows of.
  private static let today = Day(year: 2025, month: 12, day: 31)?.number ?? 0

  /// When each tenure truly began and ended.
  private func trueDays(using random: inout SplitMix64) -> [TrueDays] {
    var start = 0
    var numbers = tenures.indices.map { index -> (start: Int, end: Int) in
      let gap = plan.daysAfter[index]
      let length = 367 + min(random.below(3_000), random.below(3_000)) + max(0, -gap)
      defer { start += length + gap }
      return (start, start + length)
    }
    let (lastStart, lastEnd) = numbers[numbers.count - 1]
    // A tenure that goes on began in the time that it would last; what has ended has done so in the last two centuries.
    let shift =
      plan.goesOn
      ? Self.today - random.below(lastEnd - lastStart) - lastStart : Self.today - random.below(73_000) - lastEnd
    for index in numbers.indices {
      numbers[index].start += shift
      numbers[index].end += shift
    }
    return numbers.compactMap { pair in
      Day(number: pair.start).flatMap { start in Day(number: pair.end).map { (start, $0) } }
    }
  }

  /// Writes of each tenure the dates that its shape tells, as precisely as the plan wants or chance has it.
  private mutating func tell(_ days: [TrueDays], using random: inout SplitMix64) {
    for (index, (start, end)) in days.enumerated() {
      let shape = plan.shapes[index]
      if shape == .both || shape == .startOnly {
        tenures[index].start = ImpreciseDate(
          day: start, precision: plan.isExact[index] ? .day : Self.precision(using: &random))
      }
      if shape == .both || shape == .endOnly {
        let isExact = plan.isExact[index] || shape == .endOnly
        tenures[index].end = ImpreciseDate(day: end, precision: isExact ? .day : Self.precision(using: &random))
      }
      tenures[index].isActing = random.happens(0.01)
    }
    // Whoever only acted is no predecessor that is missed.
    if case .skippedPredecessor(_, _, let between) = plan.fault { tenures[between].isActing = false }
    if case .invertedDates(let tenure, let before) = plan.fault, let end = days[tenure].start.advanced(by: -before) {
      tenures[tenure].end = ImpreciseDate(day: end, precision: .day)
    }
  }

  private static func precision(using random: inout SplitMix64) -> ImpreciseDate.Precision {
    let share = random.below(1_000)
    return share < 814 ? .day : share < 989 ? .year : .month
  }

  /// Writes who is said to follow and precede whom: in some offices throughout, in the others here and there.
  private mutating func link(isThorough: Bool, using random: inout SplitMix64) {
    let (follows, precedes) = isThorough ? (1.0, 0.93) : (0.07, 0.05)
    for index in tenures.indices.dropFirst() {
      let (isFollowing, isPreceding) = (random.happens(follows), random.happens(precedes))
      if isFollowing, plan.mayFollow[index] { tenures[index].follows = index - 1 }
      if isPreceding, plan.mayFollow[index] { tenures[index - 1].precedes = index }
    }
    switch plan.fault {
    case .skippedPredecessor(let tenure, let stated, _), .laterPredecessor(let tenure, let stated, _):
      tenures[tenure].follows = stated
    case .cycle(let members):
      for (member, next) in zip(members, members.dropFirst() + members.prefix(1)) { tenures[member].follows = next }
    case nil, .invertedDates, .overlap, .vacancy: break
    }
  }

  private mutating func note(_ days: [TrueDays]) {
    for (index, gap) in plan.daysAfter.enumerated() where gap != 0 {
      faults.append(
        gap > 0
          ? .vacancy(earlier: index, later: index + 1, days: gap)
          : .overlap(earlier: index, later: index + 1, days: -gap))
    }
    switch plan.fault {
    case .laterPredecessor(let tenure, let stated, _):
      faults.append(
        .laterPredecessor(tenure: tenure, stated: stated, days: days[stated].start - days[tenure].start))
    case let fault?: faults.append(fault)
    case nil: break
    }
  }
}
