import Chronology
import Succession

extension Words {
  /// A date as it is stated; of conflicting claims each, joined by "or".
  static func date(_ date: DateValue?) -> Phrase {
    guard let date else { return Phrase("?", .doubt) }
    if date.readings.count > 1 { return Phrase(date.readings.joined(separator: " or "), .doubt) }
    return Phrase(date.edtf)
  }

  /// The days that something lasted.
  static func days(_ length: Length?) -> Phrase {
    guard let length else { return Phrase("?", .doubt) }
    let words = length.words.hasSuffix(" days") ? String(length.words.dropLast(5)) : length.words
    return Phrase(words, length.minimum == length.maximum ? .plain : .doubt)
  }

  /// A duration that a source states, and whether the dates agree with it.
  static func stated(_ item: TenureItem) -> Phrase {
    item.statedLengths.map { stated in
      switch stated.agrees.certainty {
      case .yes: Phrase("\(stated.words), agrees")
      case .undecidable: Phrase("\(stated.words), may agree", .doubt)
      case .no: Phrase("\(stated.words), disagrees", .fault)
      }
    }.joined(separator: "; ")
  }

  /// How it ended, and whether it was acting or in fact only.
  static func ending(_ item: TenureItem) -> String {
    let causes = item.endCause.map { PropertyPhrase(localName: $0).words }
    let capacity = item.capacity == "acting" ? ["acting"] : []
    let basis = item.basis == "deFacto" ? ["de facto"] : []
    let status = item.endStatus.map { [PropertyPhrase(localName: $0).words] } ?? []
    return (causes + status + capacity + basis).joined(separator: ", ")
  }

  /// The places from which the dates of a tenure were taken, in the order of the text.
  static func datePlaces(_ item: TenureItem) -> String {
    var ranges: [String] = []
    for support in item.support where ["start", "end", "attestedAt"].contains(support.property) {
      for range in Words.ranges(support).split(separator: " ").map(String.init) where !ranges.contains(range) {
        ranges.append(range)
      }
    }
    // Where no date has a place of its own, the record that the tenure is has one.
    return (ranges.isEmpty ? item.places.compactMap(range) : ranges).joined(separator: ", ")
  }

  /// The sources of the records that tenures as a whole were taken from, by slug.
  static func records(_ items: [TenureItem]) -> [String] {
    Set(items.flatMap(\.places).filter { $0.fragment != nil }.map(\.source)).sorted()
  }

  /// The sources of the places, by slug.
  static func sources(_ items: [TenureItem]) -> [String] {
    Set(items.flatMap(\.support).flatMap { $0.places + $0.jointPlaces.flatMap(\.self) }.map(\.source)).sorted()
  }

  /// "certainly", "perhaps" or "not", with its style.
  static func certainty(_ answer: Answer) -> Phrase {
    switch answer.certainty {
    case .yes: Phrase("certainly")
    case .undecidable: Phrase("perhaps", .doubt)
    case .no: Phrase("not")
    }
  }

  /// "yes", "no" or "undecidable".
  static func answer(_ answer: Answer) -> Phrase {
    Phrase(answer.certainty.rawValue, answer.certainty == .undecidable ? .doubt : .plain)
  }

  /// A span of days between two tenures, where less than nothing is an overlap: "2 days", "an overlap of 3 days".
  static func gap(_ junction: Junction) -> String {
    switch (junction.minimum, junction.maximum) {
    case (0?, 0?): return "the same day"
    case (let least?, let most?) where most < 0:
      return "an overlap of \(least == most ? count(-most, "day") : "\(-most) to \(-least) days")"
    case (let least?, let most?) where least < 0:
      return "an overlap of \(count(-least, "day")) to a gap of \(count(most, "day"))"
    default: return junction.days == "1" ? "1 day" : "\(junction.days) days"
    }
  }

  /// A decision: when, what, what became of it, and by whom.
  static func decision(_ item: DecisionItem) -> String {
    let outcome = item.outcome.map { PropertyPhrase(localName: $0).words }.joined(separator: ", ")
    return [
      item.date.map { date($0).text }, item.decision.label, outcome.isEmpty ? nil : outcome,
      item.decidedBy.isEmpty ? nil : "by \(list(item.decidedBy))",
    ].compactMap(\.self).joined(separator: ", ")
  }
}
