import ArgumentParser
import OfficeHolding
import Succession

/// `gensek audit`: what does not fit together.
struct AuditCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Find contradictions, citation faults and what has no support.",
    discussion: """
      Only what certainly does not fit is a finding. Status 1: there are findings.

      EXAMPLES:
        gensek audit
        gensek audit --format json
      """)

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  var deriving: KnowledgeBase.Deriving { .everything }

  func answer(from knowledge: KnowledgeBase) throws -> Audit { Audit(knowledge) }

  func isFinding(_ audit: Audit) -> Bool { !audit.findings.isEmpty }

  func page(_ audit: Audit) -> Page {
    var page = Page()
    guard !audit.findings.isEmpty else {
      page.paragraph(Phrase("No finding.", .good))
      return page
    }
    for severity in Finding.Severity.allCases {
      let findings = audit.findings.filter { $0.severity == severity }
      guard !findings.isEmpty else { continue }
      page.heading(Words.count(findings.count, severity.rawValue))
      for finding in findings { add(finding, to: &page) }
    }
    return page
  }

  private func add(_ finding: Finding, to page: inout Page) {
    let style: Style = finding.severity == .contradiction ? .fault : .doubt
    page.item(Phrase(finding.code.rawValue, style) + "  " + Phrase(finding.sentence))
    var seen: Set<String> = []
    for support in finding.support where support.standing != "derived" {
      guard let words = Words.support(support) else { continue }
      let line = "\(PropertyPhrase(localName: support.property).words) \(support.value): \(words)"
      if seen.insert(line).inserted { page.item(Phrase(line, .faint), indent: 4) }
    }
  }

  func csv(_ audit: Audit) -> CSV {
    var csv = CSV("severity", "code", "sentence", "subjects", "fitting", "evidence")
    for finding in audit.findings {
      csv.add(
        finding.severity.rawValue, finding.code.rawValue, finding.sentence,
        finding.subjects.map(\.id).joined(separator: " "), finding.fitting.joined(separator: " "),
        finding.support.map(Words.ranges).filter { !$0.isEmpty }.joined(separator: " "))
    }
    return csv
  }
}
