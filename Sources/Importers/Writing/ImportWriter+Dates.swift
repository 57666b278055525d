public import KnowledgeGraph
internal import OfficeHolding

/// When things were.
extension ImportWriter {
  /// Says when a tenure started and ended; an end before the start is kept, and is a finding.
  ///
  /// - Parameters:
  ///   - tenure: The tenure.
  ///   - start: Its first day, as precise as the source gives it.
  ///   - end: Its last day.
  ///   - place: The record.
  public mutating func dates(of tenure: TermID, start: ImportedDate?, end: ImportedDate?, at place: RecordPlace) {
    if let start { builder.insert(Triple(tenure, terms.start, literal(start))) }
    if let end { builder.insert(Triple(tenure, terms.end, literal(end))) }
    if let start, let end, let first = start.earliest, let last = end.latest, last < first {
      note(
        .impossibleInterval, at: place, value: "\(start.edtf), \(end.edtf)",
        "the tenure ends before it starts; both dates are kept")
    }
  }

  /// Says that a tenure has not ended, as of a day where one is known.
  public mutating func ongoing(_ tenure: TermID, asOf day: ImportedDate? = nil) {
    add(tenure, GS.endStatus, iri: GS.ongoing)
    if let day { add(tenure, GS.asOf, date: day) }
  }
}
