/// What is settled of an office before its days are drawn: which dates are told, and where the faults lie.
///
/// The faults are planted where none brings another with it: the dates that would make one are not told.
struct OfficePlan {
  /// Which dates of each tenure are told.
  private(set) var shapes: [GeneratedTenure.Shape]
  /// Whether the dates of a tenure are told to the day.
  private(set) var isExact: [Bool]
  /// Whether a tenure may be said to follow the one before it.
  private(set) var mayFollow: [Bool]
  /// The days from the end of each tenure to the start of the next; 0 except for an overlap or a vacancy.
  private(set) var daysAfter: [Int]
  /// Whether the last tenure has not ended.
  private(set) var goesOn: Bool
  /// The one fault that is neither an overlap nor a vacancy.
  private(set) var fault: PlantedFault?

  /// The tenures whose shape is settled by a fault.
  private var isSettled: [Bool]

  init(of count: Int, _ record: OfficeRecord, _ rates: FaultRates, using random: inout SplitMix64) {
    shapes = Array(repeating: .both, count: count)
    isExact = Array(repeating: false, count: count)
    mayFollow = Array(repeating: true, count: count)
    daysAfter = Array(repeating: 0, count: count)
    isSettled = Array(repeating: false, count: count)
    goesOn = random.happens(0.6)
    plantFault(rates, using: &random)
    plantGaps(rates, using: &random)
    if isSettled[count - 1], shapes[count - 1] == .both { goesOn = false }
    drawShapes(isWellDated: record.isWellDated, using: &random)
  }

  private var count: Int { shapes.count }

  private mutating func settle(_ index: Int, _ shape: GeneratedTenure.Shape) {
    shapes[index] = shape
    isExact[index] = true
    isSettled[index] = true
  }

  private mutating func plantFault(_ rates: FaultRates, using random: inout SplitMix64) {
    let scale = 1_000 / Double(count)
    var share = Double(random.below(1 << 30)) / Double(1 << 30) * scale
    func falls(in rate: Double) -> Bool {
      defer { share -= rate }
      return share >= 0 && share < rate
    }
    if falls(in: rates.invertedDates) {
      plantInvertedDates(using: &random)
    } else if falls(in: rates.cycles) {
      plantCycle(using: &random)
    } else if falls(in: rates.wrongPredecessors / 2) {
      plantSkippedPredecessor(using: &random)
    } else if falls(in: rates.wrongPredecessors / 2) {
      plantLaterPredecessor(using: &random)
    }
  }

  /// The end lies before the start. The start of the next tenure is not told, as the time up to it would be a vacancy.
  private mutating func plantInvertedDates(using random: inout SplitMix64) {
    let tenure = random.below(count)
    settle(tenure, .both)
    if tenure + 1 < count { settle(tenure + 1, .endOnly) }
    if tenure + 2 < count { settle(tenure + 2, .both) }
    fault = .invertedDates(tenure: tenure, days: random.number(in: 1...2_000))
  }

  /// The last tenures, without a date, each follow the one before and the first of them the last.
  private mutating func plantCycle(using random: inout SplitMix64) {
    let length = random.number(in: 2...4)
    guard count > length else { return }
    let members = count - length..<count
    settle(members.lowerBound - 1, .startOnly)
    for index in members {
      settle(index, .undated)
      mayFollow[index] = false
    }
    fault = .cycle(tenures: members.reversed())
  }

  /// A tenure is said to follow the one before the one before it.
  private mutating func plantSkippedPredecessor(using random: inout SplitMix64) {
    guard count > 2 else { return }
    let tenure = random.number(in: 2...count - 1)
    for index in tenure - 2...tenure { settle(index, .both) }
    mayFollow[tenure] = false
    fault = .skippedPredecessor(tenure: tenure, stated: tenure - 2, between: tenure - 1)
  }

  /// A tenure is said to follow the next one, which therefore comes before it in the succession: with ends, that would
  /// be a vacancy and an overlap.
  private mutating func plantLaterPredecessor(using random: inout SplitMix64) {
    guard count > 1 else { return }
    let tenure = random.below(count - 1)
    for index in max(0, tenure - 1)...tenure + 1 { settle(index, .startOnly) }
    mayFollow[tenure] = false
    mayFollow[tenure + 1] = false
    fault = .laterPredecessor(tenure: tenure, stated: tenure + 1, days: 0)
  }

  /// Overlaps and vacancies between tenures that no other fault has settled; both dates are told to the day.
  private mutating func plantGaps(_ rates: FaultRates, using random: inout SplitMix64) {
    let isFree = isSettled.map { !$0 }
    for index in 0..<max(0, count - 1) where isFree[index] && isFree[index + 1] {
      if random.happens(rates.vacancies / 1_000) {
        daysAfter[index] = random.number(in: 2...500)
      } else if random.happens(rates.overlaps / 1_000) {
        daysAfter[index] = -random.number(in: 1...150)
      }
      guard daysAfter[index] != 0 else { continue }
      settle(index, .both)
      settle(index + 1, .both)
    }
  }

  /// Draws what the faults leave open.
  ///
  /// A tenure without dates comes only after one without an end, and one without a start only before one whose start
  /// is told to the day: else what lies between two dates would seem a vacancy.
  private mutating func drawShapes(isWellDated: Bool, using random: inout SplitMix64) {
    for index in 0..<count {
      let before = index > 0 ? shapes[index - 1] : nil
      if before == .endOnly { isExact[index] = true }
      if isSettled[index] { continue }
      let mayBeUndated = before == nil || before == .startOnly || before == .undated
      let share = random.below(1_000)
      if !isWellDated, mayBeUndated, share < 600 {
        shapes[index] = .undated
      } else if share >= (isWellDated ? 985 : 970), index + 1 < count, !isSettled[index + 1] {
        shapes[index] = .endOnly
      } else {
        shapes[index] = share % 100 < (isWellDated ? 93 : 8) ? .both : .startOnly
      }
    }
    if goesOn, !isSettled[count - 1], shapes[count - 1] == .both { shapes[count - 1] = .startOnly }
  }
}
