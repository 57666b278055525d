import Chronology
import OfficeHolding

/// The days of a question: one day, or the days of a month, a year or another date that is not precise.
struct Window {
  let date: EDTF
  let first: Day
  let last: Day

  /// - Returns: `nil` when the date has no first or no last day.
  init?(_ date: EDTF) {
    guard let first = date.earliest, let last = date.latest else { return nil }
    self.date = date
    self.first = first
    self.last = last
  }

  var isOneDay: Bool { first == last }

  /// Whether something from a start to an end, both days counted, was on some day of the window, and on every day.
  ///
  /// - Parameters:
  ///   - attested: The times at which it is said to have been.
  ///   - limits: The days outside which it cannot have been, such as those of a life; they bound an end that is not stated.
  func meets(
    start: EDTF?, end: EDTF?, attested: [EDTF] = [], within limits: Limits = Limits()
  ) -> (sometime: Answer, throughout: Answer) {
    var pairs = readings(start, end)
    // A limit bounds only a side that the date itself leaves open.
    if let first = limits.first {
      pairs = pairs.map { pair in
        guard pair.start?.earliest == nil, pair.start?.latest.map({ $0 >= first.day }) ?? true else { return pair }
        let start = DayBounds(earliest: first.day, latest: pair.start?.latest)
        return (start, pair.end, "\(pair.text), not before \(first.reason)")
      }
    }
    if let last = limits.last {
      pairs = pairs.map { pair in
        guard pair.end?.latest == nil, pair.end?.earliest.map({ $0 <= last.day }) ?? true else { return pair }
        let end = DayBounds(earliest: pair.end?.earliest, latest: last.day)
        return (pair.start, end, "\(pair.text), not after \(last.reason)")
      }
    }
    if !attested.isEmpty, start == nil || end == nil {
      let text = "; attested " + attested.map(\.description).joined(separator: ", ")
      pairs = pairs.map { ($0.start, $0.end, $0.text + text) }
    }
    let some = pairs.map { sometime($0.start, $0.end, attested) }
    let all = pairs.map { throughout($0.start, $0.end, attested) }
    return (Self.combine(some, pairs), Self.combine(all, pairs))
  }

  /// The days outside which something cannot have been, and why.
  struct Limits {
    var first: (day: Day, reason: String)?
    var last: (day: Day, reason: String)?
  }

  private typealias Pair = (start: DayBounds?, end: DayBounds?, text: String)

  private func readings(_ start: EDTF?, _ end: EDTF?) -> [Pair] {
    let starts: [EDTF?] = start?.readings ?? [nil]
    let ends: [EDTF?] = end?.readings ?? [nil]
    let all =
      starts.count * ends.count <= EDTF.mostReadings ? starts.flatMap { a in ends.map { (a, $0) } } : [(start, end)]
    return all.map { a, b in
      (a?.days, b?.days, "\(a?.description ?? "no start stated") to \(b?.description ?? "no end stated")")
    }
  }

  private static func combine(_ answers: [Certainty], _ pairs: [Pair]) -> Answer {
    let agreed = Certainty.agreed(answers)
    if pairs.count == 1 { return Answer(agreed, because: pairs[0].text) }
    let parts = zip(answers, pairs).map { "\($0.rawValue) by \($1.text)" }
    return Answer(agreed, because: parts.joined(separator: ", "))
  }

  /// Yes when it must have begun by the last day and not ended before the first, or is attested then.
  private func sometime(_ start: DayBounds?, _ end: DayBounds?, _ attested: [EDTF]) -> Certainty {
    if let begun = start?.earliest, begun > last { return .no }
    if let ended = end?.latest, ended < first { return .no }
    let hasBegun = latestKnown(start, end, attested).map { $0 <= last } ?? false
    let goesOn = earliestKnown(start, end, attested).map { $0 >= first } ?? false
    if hasBegun && goesOn { return .yes }
    let isAttested = attested.contains { within($0.days) }
    return isAttested ? .yes : .undecidable
  }

  /// Yes when it must have begun by the first day and not ended before the last.
  private func throughout(_ start: DayBounds?, _ end: DayBounds?, _ attested: [EDTF]) -> Certainty {
    if let begun = start?.earliest, begun > first { return .no }
    if let ended = end?.latest, ended < last { return .no }
    let hasBegun = latestKnown(start, end, attested).map { $0 <= first } ?? false
    let goesOn = earliestKnown(start, end, attested).map { $0 >= last } ?? false
    return hasBegun && goesOn ? .yes : .undecidable
  }

  /// The last day by which it must have begun: the start, the end, or a day on which it is attested.
  private func latestKnown(_ start: DayBounds?, _ end: DayBounds?, _ attested: [EDTF]) -> Day? {
    ([start?.latest, end?.latest] + attested.map(\.extent.begin)).compactMap(\.self).min()
  }

  /// The first day before which it cannot have ended: the end, the start, or a day on which it is attested.
  private func earliestKnown(_ start: DayBounds?, _ end: DayBounds?, _ attested: [EDTF]) -> Day? {
    ([start?.earliest, end?.earliest] + attested.map(\.extent.end)).compactMap(\.self).max()
  }

  private func within(_ days: DayBounds) -> Bool {
    guard let earliest = days.earliest, let latest = days.latest else { return false }
    return earliest >= first && latest <= last
  }
}

extension EDTF {
  /// For something that is attested on this date: the last day by which it had begun and the first before which it had
  /// not ended. An interval is held to be attested from its start to its end.
  var extent: (begin: Day?, end: Day?) {
    guard case .interval(let start, let end) = value else { return (latest, earliest) }
    return (start.date?.days.latest ?? end.date?.days.latest, end.date?.days.earliest ?? start.date?.days.earliest)
  }
}
