import Succession

/// What a check finds, list by list.
struct CheckPage {
  private let check: Check

  init(_ check: Check) {
    self.check = check
  }

  var page: Page {
    var page = Page()
    let looked = "\(Words.count(check.tenures, "tenure")) of \(Words.count(check.lists, "list"))"
    guard !check.findings.isEmpty else {
      page.paragraph(Phrase("No finding", .good) + Phrase(" in \(looked)."))
      return page
    }
    page.paragraph(
      Phrase("\(Words.count(check.findings.count, "finding")) in \(looked): ")
        + Phrase(check.counts.map { "\($0.count) \($0.code.rawValue)" }.joined(separator: ", "), .faint))
    var office: Named?
    for finding in check.findings {
      if finding.office != office { page.heading(finding.office.label) }
      office = finding.office
      add(finding, to: &page)
    }
    return page
  }

  private func add(_ finding: CheckFinding, to page: inout Page) {
    let style: Style =
      switch finding.severity {
      case .error: .fault
      case .warning: .doubt
      case .note: .plain
      }
    page.item(Phrase(finding.code.rawValue, style) + "  " + Phrase(finding.sentence))
    for correction in finding.corrections {
      page.item(Phrase(Self.words(correction)), indent: 4)
    }
    if !finding.places.isEmpty { page.item(Phrase(Words.places(finding.places), .faint), indent: 4) }
  }

  /// What to change, from what to what, and why.
  static func words(_ correction: CheckFinding.Correction) -> String {
    let from = correction.from.map { " instead of \($0)" } ?? ""
    return "\(PropertyPhrase(localName: correction.property).words): \(correction.to)\(from), \(correction.reason)"
  }

  static func csv(_ check: Check) -> CSV {
    var csv = CSV(
      "severity", "code", "office", "tenure", "holders", "properties", "sentence", "others", "corrections", "places")
    for finding in check.findings {
      csv.add(
        finding.severity.rawValue, finding.code.rawValue, finding.office.id, finding.tenure?.id ?? "",
        finding.holders.map(\.id).joined(separator: " "), finding.properties.joined(separator: " "), finding.sentence,
        finding.others.map(\.id).joined(separator: " "),
        finding.corrections.map { "\($0.subject.id) \($0.property) \($0.to)" }.joined(separator: "; "),
        Words.places(finding.places))
    }
    return csv
  }
}
