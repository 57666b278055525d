import Chronology
import Succession

/// What lies between the holders of an office.
struct GapsPage {
  private let gaps: Gaps

  init(_ gaps: Gaps) {
    self.gaps = gaps
  }

  var page: Page {
    var page = Page()
    page.heading(gaps.subject.label)
    let nobodyNext = "Several hold it at once, each in a seat of their own: nobody comes next after anybody."
    page.paragraph(Phrase(gaps.isShared ? nobodyNext : Words.counts(gaps.counts), .faint))
    if !gaps.junctions.isEmpty {
      page.blank()
      page.table(table(gaps.junctions))
    }
    if !gaps.otherOverlaps.isEmpty {
      page.heading("Tenures beside each other")
      page.table(table(gaps.otherOverlaps))
    }
    addReadings(to: &page)
    return page
  }

  private func table(_ junctions: [Junction]) -> Table {
    var table = Table(
      .init("After"), .init("Before"), .init("From"), .init("To"), .init("Days", isNumber: true), .init("Vacant"),
      .init("Overlap"), .init(""))
    for junction in junctions {
      table.add(
        Phrase(Words.list(junction.outgoing)), Phrase(Words.list(junction.incoming)), Words.date(junction.end),
        Words.date(junction.start), Phrase(junction.days, junction.minimum == junction.maximum ? .plain : .doubt),
        Words.answer(junction.isVacancy), Words.answer(junction.isOverlap),
        Phrase(junction.kind == "noOffice" ? "no office" : ""))
    }
    return table
  }

  /// The length by each reading where claims conflict, and the bounds that hold if the two came in order.
  private func addReadings(to page: inout Page) {
    var notes: [Phrase] = []
    for junction in gaps.junctions {
      let who = "\(Words.list(junction.outgoing)) to \(Words.list(junction.incoming))"
      for reading in junction.readings {
        let days = [reading.minimum, reading.maximum].map { $0.map(String.init) ?? "?" }
        let span = days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])"
        notes.append(Phrase("\(who): \(span) days if it is \(reading.end) to \(reading.start)"))
      }
      if let least = junction.minimumInOrder, let most = junction.maximum {
        notes.append(Phrase("\(who): \(least) to \(most) days if one came only after the other had gone"))
      }
    }
    guard !notes.isEmpty else { return }
    page.heading("Readings")
    for note in notes { page.item(note) }
  }
}

extension GapsPage {
  static func csv(_ gaps: Gaps) -> CSV {
    var csv = CSV(
      "outgoing", "incoming", "after", "before", "end", "start", "minimumDays", "maximumDays", "vacancy", "overlap",
      "kind")
    for junction in gaps.junctions + gaps.otherOverlaps {
      csv.add(
        Words.list(junction.outgoing), Words.list(junction.incoming), junction.after.id, junction.before.id,
        junction.end?.edtf ?? "", junction.start?.edtf ?? "", junction.minimum.map(String.init) ?? "",
        junction.maximum.map(String.init) ?? "", junction.isVacancy.certainty.rawValue,
        junction.isOverlap.certainty.rawValue, junction.kind ?? "")
    }
    return csv
  }
}

extension Words {
  /// How many junctions are of each kind: "2 certain vacancies, 1 possible overlap".
  static func counts(_ counts: Gaps.Counts) -> String {
    let parts = [
      (counts.vacancies, "certain vacancy", "certain vacancies"),
      (counts.possibleVacancies, "possible vacancy", "possible vacancies"),
      (counts.overlaps, "certain overlap", "certain overlaps"),
      (counts.possibleOverlaps, "possible overlap", "possible overlaps"),
      (counts.sameDay, "handing over on one day", "handings over on one day"),
      (counts.nextDay, "handing over to the next day", "handings over to the next day"),
      (counts.unknown, "unknown", "unknown"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { Words.count($0.0, $0.1, $0.2) }
    return words.isEmpty ? "Nothing lies between." : words.joined(separator: ", ")
  }
}
