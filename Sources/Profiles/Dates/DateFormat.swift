import Chronology

/// What dates a profile can write.
struct DateFormat: Sendable {
  /// The astronomical years.
  var years: ClosedRange<Int> = -9999...9999
  /// The coarsest precision.
  var coarsest = CalendarDate.Precision.year
  /// Whether several values of a property are several claims of one date.
  var takesSeveral = false

  /// How a date is written.
  enum Rendition: Hashable, Sendable {
    /// As it is known; several dates of which one holds.
    case exact([CalendarDate])
    /// As the month, year or decade that takes it in.
    case coarser(CalendarDate)
    /// Not at all, and why.
    case none(String)
  }

  /// How a date is written: never more precisely than it is known, and never without a doubt that its source has.
  func rendition(of date: EDTF) -> Rendition {
    let readings = date.readings.map { reading -> CalendarDate? in
      if case .date(let date) = reading.value { CalendarDate(date) } else { nil }
    }
    let plain = readings.compactMap(\.self)
    if plain.count == readings.count, plain.count == 1 || takesSeveral {
      if plain.allSatisfy({ $0.precision <= coarsest && years.contains($0.year) }) { return .exact(plain) }
    }
    if date.isUncertain || date.isApproximate {
      return .none("nothing in the format says that a date is approximate or uncertain")
    }
    switch date.value {
    case .interval, .allOf: return .none("it is an extent of time, not one date")
    default: break
    }
    guard let first = date.earliest, let last = date.latest else {
      return .none("it has no \(date.earliest == nil ? "first" : "last") possible day")
    }
    guard years.contains(first.year), years.contains(last.year) else {
      return .none("the format has the years \(years.lowerBound) to \(years.upperBound)")
    }
    guard let coarser = CalendarDate(from: first, to: last), coarser.precision <= coarsest else {
      return .none("no \(coarsest.words) takes it in")
    }
    return .coarser(coarser)
  }
}

extension ThingRecord {
  /// The date of a property as a profile writes it: carried, or a finding.
  ///
  /// - Returns: The dates to write, several where one of them holds; none where there is none that can be written.
  mutating func carryDate(_ property: String, _ format: DateFormat, _ ledger: inout Ledger) -> [CalendarDate] {
    guard let date = date(property) else { return [] }
    switch format.rendition(of: date) {
    case .exact(let dates):
      carry(property)
      return dates
    case .coarser(let coarser):
      ledger.note(
        .dateCoarser, self, property, value: date.description, written: coarser.edtf,
        because: "the \(coarser.precision.words) takes in all days that it may be")
      carry(property)
      return [coarser]
    case .none(let reason):
      ledger.note(.dateLeftOut, self, property, value: date.description, because: reason)
      return []
    }
  }
}
