import KnowledgeFiles

/// What of a source the knowledge accounts for, check by check.
struct CoveragePage {
  private let report: CoverageReport
  private let listsPlaces: Bool

  init(_ report: CoverageReport, listsPlaces: Bool) {
    self.report = report
    self.listsPlaces = listsPlaces
  }

  var page: Page {
    var page = Page()
    page.heading(report.source)
    var table = Table(.init("Check"), .init("What"), .init("Found"), .init(""))
    for row in rows {
      table.add(
        Phrase(row.name), Phrase(row.what), Phrase(row.found),
        row.passes ? Phrase("passes", .good) : Phrase("fails", .fault))
    }
    page.table(table)
    for (title, places) in faults where !places.isEmpty { list(places, titled: title, on: &page) }
    if listsPlaces {
      list(report.leftOut, titled: "Left out", on: &page)
      page.heading("Cannot be read mechanically")
      for item in report.unreadRanges {
        page.item(Phrase("\(item.range)  \(item.reason)  ") + Phrase(item.text, .faint))
      }
    }
    return page
  }

  private typealias Row = (name: String, what: String, found: String, passes: Bool)

  private var rows: [Row] {
    let whats = [
      "a": ("a range stays within one sentence or cell", "\(report.crossings.count) cross an edge"),
      "b": ("names, dates, numbers and markers that are read", words(report.mentions)),
      "c": (
        "sentences and cells that give triples; words under paraphrase",
        "\(words(report.sentences)); \(words(report.paraphrase))"
      ),
      "d": ("what is left out holds nothing of b", "\(Words.count(report.leftOutFaults.count, "fault"))"),
      "e": ("ranges that cannot be read mechanically", words(report.unread)),
      "words": ("content words under evidence", words(report.contentWords)),
      "accounted": ("content words neither under evidence nor left out", "\(report.unaccounted.count)"),
    ]
    return report.checks.map { check in
      let (what, found) = whats[check.name] ?? (check.name, "")
      return (check.name, what, found, check.passes)
    }
  }

  private var faults: [(String, [CoverageReport.Place])] {
    [
      ("Ranges that cross an edge", report.crossings), ("Not read", report.missed),
      ("Sentences and cells that lack triples", report.lacking), ("Left out wrongly", report.leftOutFaults),
      ("Unaccounted for", report.unaccounted),
    ]
  }

  private func list(_ places: [CoverageReport.Place], titled title: String, on page: inout Page) {
    page.heading("\(title), \(places.count)")
    for place in places {
      page.item(Phrase("\(place.start)-\(place.end)  line \(place.line)  \(place.note)  ") + Phrase(place.text, .faint))
    }
  }

  private func words(_ share: CoverageReport.Share) -> String {
    let hundredths = Int((share.percent * 100).rounded())
    let decimals = hundredths % 100
    return "\(share.part) of \(share.whole), \(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals) %"
  }

  var csv: CSV {
    var csv = CSV("check", "what", "found", "passes")
    for row in rows { csv.add(row.name, row.what, row.found, "\(row.passes)") }
    return csv
  }
}
