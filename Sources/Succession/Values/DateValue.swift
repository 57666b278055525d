public import Chronology

/// A date as it is known: the text in EDTF, and the first and last day that it may be.
public struct DateValue: Codable, Sendable, Hashable {
  /// The date in EDTF; where claims differ, the set of them.
  public let edtf: String
  /// The first possible day, `YYYY-MM-DD`; `nil` without a bound.
  public let earliest: String?
  /// The last possible day; `nil` without a bound.
  public let latest: String?
  /// The dates of which one holds, where there are several.
  public let readings: [String]

  /// A date.
  public init(_ date: EDTF) {
    edtf = date.description
    earliest = date.earliest?.description
    latest = date.latest?.description
    let readings = date.readings
    self.readings = readings.count > 1 ? readings.map(\.description) : []
  }

  /// The first and last possible day as days.
  public var bounds: DayBounds {
    do { return try EDTF(parsing: edtf).days } catch { return .unbounded }
  }
}
