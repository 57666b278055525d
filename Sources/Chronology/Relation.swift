/// How two extents of time may lie to each other.
///
/// A point is an extent of one day. The relations are not exclusive: adjacent extents are before each other and meet.
public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
  /// The first ends before the second starts.
  case before
  /// The first starts after the second ends.
  case after
  /// The second starts on the day on which the first ends, or on the day after: no day lies between.
  case meets
  /// Both go on at once: each starts before the other ends. A shared day of handing over is no overlap.
  case overlaps
  /// No day of the first lies outside the second; end days may be shared.
  case during
  /// Both start on one day and end on one day.
  case equal
}

extension EDTF {
  /// Whether this date lies so to another, with the bounds that decide.
  ///
  /// Dates are points in doubt, so `1918` and `1918` need not be the same day; but what something lies *during* is
  /// taken as the whole year or month that it names. Qualifiers do not widen the bounds; the reason mentions them.
  public func verdict(_ relation: Relation, _ other: EDTF) -> Verdict {
    let verdict = relation.verdict(extents, relation == .during ? other.periods : other.extents)
    return Verdict(verdict.certainty, because: verdict.reason + EDTF.caveat(of: [self, other]))
  }

  /// What a reason says of dates with qualifiers, which its bounds do not reflect.
  static func caveat(of dates: [EDTF]) -> String {
    dates.filter { !$0.qualifiers.isEmpty }.map { date in
      let doubt = [date.isUncertain ? "uncertain" : nil, date.isApproximate ? "approximate" : nil]
      return "; \(date) is \(doubt.compactMap { $0 }.joined(separator: " and ")) and taken as it is written"
    }.joined()
  }
}

extension Relation {
  /// Whether one thing lies so to another, over all their readings: what holds under every pair of readings.
  public func verdict(_ first: [Extent], _ second: [Extent]) -> Verdict {
    let pairs = first.flatMap { a in second.map { (a, $0) } }
    let certainties = pairs.map { certainty($0, $1) }
    guard let pair = pairs.first else { return Verdict(.undecidable, because: "there is no date") }
    let agreed = Certainty.agreed(certainties)
    guard agreed == .undecidable, pairs.count > 1,
      let other = certainties.indices.first(where: { certainties[$0] != certainties[0] })
    else {
      let others = pairs.count > 1 ? "; so under all \(pairs.count) readings" : ""
      return Verdict(agreed, because: reason(certainties[0], pair.0, pair.1) + others)
    }
    let reasons = [0, other].map { index in
      "\(certainties[index].rawValue) if \(reason(certainties[index], pairs[index].0, pairs[index].1))"
    }
    return Verdict(.undecidable, because: reasons.joined(separator: "; "))
  }

  /// Whether one extent lies so to another.
  public func verdict(_ first: Extent, _ second: Extent) -> Verdict {
    verdict([first], [second])
  }
}
