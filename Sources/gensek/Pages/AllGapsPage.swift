import Chronology
import Succession

/// The vacancies of every office.
struct AllGapsPage {
  private let gaps: AllGaps

  init(_ gaps: AllGaps) {
    self.gaps = gaps
  }

  var page: Page {
    var page = Page()
    page.heading("\(Words.count(gaps.offices.count, "office")) with more than one holder")
    page.paragraph(Phrase(Words.counts(gaps.counts), .faint))
    for office in gaps.offices where !office.vacancies.isEmpty {
      page.heading(office.office.label)
      page.paragraph(Phrase(Words.counts(office.counts), .faint))
      var table = Table(
        .init("After"), .init("Before"), .init("From"), .init("To"), .init("Days", isNumber: true), .init("Vacant"))
      for vacancy in office.vacancies {
        table.add(
          Phrase(Words.list(vacancy.outgoing)), Phrase(Words.list(vacancy.incoming)), Words.date(vacancy.end),
          Words.date(vacancy.start), Phrase(days(vacancy), vacancy.minimum == vacancy.maximum ? .plain : .doubt),
          vacancy.certainty == .yes ? Phrase("yes") : Phrase("perhaps", .doubt))
      }
      page.table(table)
    }
    return page
  }

  /// The possible numbers of days in words, as for one office.
  private func days(_ vacancy: AllGaps.Vacancy) -> String {
    switch (vacancy.minimum, vacancy.maximum) {
    case (let least?, let most?): least == most ? "\(least)" : "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "unknown"
    }
  }

  static func csv(_ gaps: AllGaps) -> CSV {
    var csv = CSV(
      "office", "outgoing", "incoming", "after", "before", "end", "start", "minimumDays", "maximumDays", "vacancy")
    for office in gaps.offices {
      for vacancy in office.vacancies {
        csv.add(
          office.office.id, Words.list(vacancy.outgoing), Words.list(vacancy.incoming), vacancy.after.id,
          vacancy.before.id, vacancy.end?.edtf ?? "", vacancy.start?.edtf ?? "",
          vacancy.minimum.map(String.init) ?? "", vacancy.maximum.map(String.init) ?? "", vacancy.certainty.rawValue)
      }
    }
    return csv
  }
}
