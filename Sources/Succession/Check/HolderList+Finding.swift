import OfficeHolding

extension HolderList {
  /// A finding about a row.
  ///
  /// - Parameters:
  ///   - others: The other rows that it is about.
  ///   - support: What supports the values in question; the places of the rows come first.
  func finding(
    _ code: CheckFinding.Code, at row: Row, _ sentence: String, others: [Row] = [], properties: [String] = [],
    corrections: [CheckFinding.Correction] = [], support: [Support] = []
  ) -> CheckFinding {
    CheckFinding(
      code: code, severity: code.severity, sentence: sentence, office: Named(subject), tenure: Named(row.tenure),
      holders: row.holders.map { Named($0) }, others: others.map { Named($0.tenure) }, properties: properties,
      corrections: corrections,
      places: Self.places([row.tenure] + others.map(\.tenure), support))
  }

  /// A finding about an office of the list.
  func finding(
    _ code: CheckFinding.Code, about office: some Thing, _ sentence: String, others: [Named] = [],
    properties: [String], corrections: [CheckFinding.Correction] = [], support: [Support] = []
  ) -> CheckFinding {
    CheckFinding(
      code: code, severity: code.severity, sentence: sentence, office: Named(office), tenure: nil, holders: [],
      others: others, properties: properties, corrections: corrections, places: Self.places([office], support))
  }

  /// What an audit finds of a tenure, as a finding of the list.
  func finding(_ code: CheckFinding.Code, of tenure: Tenure, _ audit: Finding, properties: [String]) -> CheckFinding {
    Self.finding(code, of: tenure, in: subject, audit, properties: properties)
  }

  /// What an audit finds of a tenure, as a finding of the list of an office or lineage.
  static func finding(
    _ code: CheckFinding.Code, of tenure: Tenure, in subject: AnyThing, _ audit: Finding, properties: [String]
  ) -> CheckFinding {
    CheckFinding(
      code: code, severity: code.severity, sentence: audit.sentence, office: Named(subject), tenure: Named(tenure),
      holders: tenure.holders.map { Named($0) }, others: audit.subjects.filter { $0.iri != tenure.iri },
      properties: properties, corrections: [], places: places([tenure], audit.support))
  }

  /// The places of things and of values, each once.
  private static func places(_ things: [some Thing], _ support: [Support]) -> [Support.Place] {
    var found: [Support.Place] = []
    let all = things.flatMap(\.places) + support.flatMap { $0.places + $0.jointPlaces.flatMap(\.self) }
    for place in all where !found.contains(place) { found.append(place) }
    return found
  }
}
