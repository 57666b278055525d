import Chronology
import Succession

/// How many were before somebody, by each way of counting.
struct CountPage {
  private let counts: CountBefore
  private let showsHolders: Bool

  init(_ counts: CountBefore, showsHolders: Bool) {
    self.counts = counts
    self.showsHolders = showsHolders
  }

  var page: Page {
    var page = Page()
    page.heading("Before \(counts.person.label)")
    page.paragraph("It depends on what is counted:")
    var table = Table(.init("By"), .init("Of"), .init("Count", isNumber: true), .init(showsHolders ? "Who" : ""))
    for count in counts.counts {
      let number = count.count.map { Phrase("\($0)") } ?? Phrase("not among them", .doubt)
      table.add(
        Phrase(count.reading.rawValue), Phrase(count.subject.label), number,
        Phrase(showsHolders ? Words.list(count.holders) : ""))
    }
    page.table(table)
    for count in counts.counts where count.isCertain.certainty == .undecidable {
      page.item(Phrase("by \(count.reading.rawValue): \(count.isCertain.reason)", .doubt))
    }
    return page
  }

  static func csv(_ counts: CountBefore) -> CSV {
    var csv = CSV("reading", "subject", "count", "certain", "holders")
    for count in counts.counts {
      csv.add(
        count.reading.rawValue, count.subject.id, count.count.map(String.init) ?? "",
        count.isCertain.certainty.rawValue, Words.list(count.holders))
    }
    return csv
  }
}
