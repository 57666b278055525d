/// How many faults of each kind are planted, for each 1,000 tenures.
///
/// The rates say what to expect of many tenures; the numbers that were planted are counted as they are.
public struct FaultRates: Sendable, Hashable {
  /// Tenures that end before they start.
  public var invertedDates = 1.0
  /// Pairs of tenures of one office of which the later begins before the earlier has ended.
  public var overlaps = 5.0
  /// Pairs of tenures between which the office was vacant for a known number of days.
  public var vacancies = 20.0
  /// Cycles of tenures that each are said to follow the next.
  public var cycles = 1.0
  /// Tenures that are said to follow one that is certainly not the one before.
  public var wrongPredecessors = 2.0

  /// The rates by default: a vacancy every 50 tenures, an overlap every 200, the others every 500 or 1,000.
  public init() {}

  /// No faults at all.
  public static let none: FaultRates = {
    var rates = FaultRates()
    rates.invertedDates = 0
    rates.overlaps = 0
    rates.vacancies = 0
    rates.cycles = 0
    rates.wrongPredecessors = 0
    return rates
  }()

  /// What ``vacancies`` and ``overlaps`` may come to together: each tenure but an office's last has one junction.
  public static let mostGaps = 500.0
  /// What the other rates may come to together: an office has at most one fault of those kinds.
  public static let mostOthers = 20.0

  /// Why these rates cannot be had, or `nil` when they can.
  public var fault: String? {
    let all = [invertedDates, overlaps, vacancies, cycles, wrongPredecessors]
    guard all.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
      return "a rate of faults is 0 or more for each 1,000 tenures"
    }
    if vacancies + overlaps > Self.mostGaps {
      return "vacancies and overlaps together are at most \(Int(Self.mostGaps)) for each 1,000 tenures"
    }
    if invertedDates + cycles + wrongPredecessors > Self.mostOthers {
      return "inverted dates, cycles and wrong predecessors together are at most \(Int(Self.mostOthers)) for each 1,000"
        + " tenures, as an office has at most one of them"
    }
    return nil
  }
}
