import KnowledgeGraph
import OfficeHolding

/// A date as Wikibase writes it in RDF: a whole `xsd:dateTime`, of which a precision tells how much is meant.
///
/// What is not known of month and day is 1; the year 0 is 1 BC, as in XSD 1.1.
struct WikidataDate: Sendable {
  private let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  /// 11 a day, 10 a month, 9 a year, 8 a decade (Wikibase data model, TimeValue).
  var precision: Int {
    switch date.precision {
    case .day: 11
    case .month: 10
    case .year: 9
    case .decade: 8
    }
  }

  /// Such as `"1953-03-01T00:00:00Z"^^xsd:dateTime`.
  var literal: Literal {
    Literal(
      date.iso8601 + (date.month == nil ? "-01" : "") + (date.day == nil ? "-01" : "") + "T00:00:00Z",
      datatype: XSD.dateTime)
  }

  /// The node of the value, the same for all that have it.
  var iri: String { NodeName.defaultBase + "time-value/" + date.edtf }
}
