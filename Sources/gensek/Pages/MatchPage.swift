import Foundation
import Matching

/// Candidates for people, and as rows.
struct MatchPage {
  let matches: MatchProposals
  /// Where they were written to be decided.
  let output: String?

  init(_ matches: MatchProposals, output: String?) {
    self.matches = matches
    self.output = output
  }

  var page: Page {
    var page = Page()
    let counts = MatchKind.allCases.compactMap { kind -> String? in
      let count = matches.candidates.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) of \(count == 1 ? kind.rawValue : kind.rawValue + "s")"
    }
    let pairs = matches.candidates.count == 1 ? "1 pair" : "\(matches.candidates.count) pairs"
    let detail = counts.count > 1 ? ": " + counts.joined(separator: ", ") : ""
    page.paragraph(
      Phrase(
        "\(pairs) that may be the same, among \(matches.persons) persons and \(matches.offices) offices\(detail)",
        .heading
      ))
    for candidate in matches.candidates {
      page.blank()
      page.paragraph(
        Phrase(String(format: "%.2f", candidate.score) + "  ", .heading)
          + Phrase("\(candidate.kind.rawValue)  \(Self.name(candidate.first)) = \(Self.name(candidate.second))"))
      page.item(Phrase(candidate.first.id, .faint), indent: 6)
      page.item(Phrase(candidate.second.id, .faint), indent: 6)
      for reason in candidate.reasons {
        let weight = String(format: "%+.1f", reason.weight)
        page.item(Phrase("\(weight)  \(reason.sentence)"), indent: 6)
      }
    }
    if matches.tooCommonNames > 0 {
      page.blank()
      let names = matches.tooCommonNames == 1 ? "1 name is" : "\(matches.tooCommonNames) names are"
      page.paragraph(
        Phrase("\(names) so common that those who bear it were compared only where they share something else."))
    }
    if let output, !matches.candidates.isEmpty {
      page.blank()
      page.paragraph(Phrase("Written to \(output): decide there, and give it to any command with --decisions."))
    }
    return page
  }

  var csv: CSV {
    var csv = CSV(
      "kind", "score", "first", "firstLabel", "firstDates", "second", "secondLabel", "secondDates", "reasons")
    for candidate in matches.candidates {
      csv.add(
        candidate.kind.rawValue, String(format: "%.2f", candidate.score), candidate.first.id, candidate.first.label,
        candidate.first.dates, candidate.second.id, candidate.second.label, candidate.second.dates,
        candidate.reasons.map(\.sentence).joined(separator: "; "))
    }
    return csv
  }

  private static func name(_ thing: MatchedThing) -> String {
    thing.dates.isEmpty ? thing.label : "\(thing.label) (\(thing.dates))"
  }
}
