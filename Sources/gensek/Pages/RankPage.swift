import Chronology
import Succession

/// The holders by the length of their tenures.
struct RankPage {
  private let rank: Rank

  init(_ rank: Rank) {
    self.rank = rank
  }

  var page: Page {
    var page = Page()
    for list in rank.lists {
      page.heading(
        "\(rank.subject.label), \(rank.order.rawValue) first\(list.name == "full" ? ", acting ones left out" : "")")
      page.paragraph(
        list.isDecided.certainty == .yes
          ? Phrase("\(rank.order.rawValue): \(list.isDecided.reason)", .good)
          : Phrase("undecidable between \(list.isDecided.reason)", .doubt))
      var table = Table(
        .init("Holder"), .init("Days", isNumber: true), .init("Years and days"),
        .init(rank.order == .longest ? "Longest" : "Shortest"))
      for place in list.places + list.unknown {
        table.add(
          Phrase(place.holding.name), Words.days(place.holding.length),
          Phrase(place.holding.length?.yearsAndDays ?? ""), Words.answer(place.isFirst))
      }
      page.table(table)
    }
    return page
  }

  static func csv(_ rank: Rank) -> CSV {
    var csv = CSV("list", "holder", "start", "end", "minimumDays", "maximumDays", rank.order.rawValue, "reason")
    for list in rank.lists {
      for place in list.places + list.unknown {
        let holding = place.holding
        csv.add(
          list.name, holding.name, holding.start?.edtf ?? "", holding.end?.edtf ?? "",
          holding.length?.minimum.map(String.init) ?? "", holding.length?.maximum.map(String.init) ?? "",
          place.isFirst.certainty.rawValue, place.isFirst.reason)
      }
    }
    return csv
  }
}
