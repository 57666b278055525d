import ArgumentParser
import Chronology
import OfficeHolding
import Succession

/// `gensek between`: the time between two things.
struct BetweenCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "Measure the time between two events, tenures or dates.",
    discussion: """
      A point is a date in EDTF, a thing, or a thing and one of its dates as in joseph-stalin.died. The end day is not \
      counted.

      EXAMPLES:
        gensek between 1952-10-16 1953-09-14
        gensek between stalin-general-secretary.end khrushchev-first-secretary.start
      """)

  @Argument(help: "The first point.")
  var from: DateArgument

  @Argument(help: "The second point.")
  var to: DateArgument

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  // A point may be a derived date, as in x.startEarliest.
  var deriving: KnowledgeBase.Deriving {
    let derived = GS.derivedProperties.map { "." + NodeName(iri: $0).slug }
    return [from.text, to.text].contains { point in derived.contains { point.hasSuffix($0) } } ? .everything : .nothing
  }

  func answer(from knowledge: KnowledgeBase) throws -> Between {
    let resolver = Things(knowledge).resolver
    return Between(
      try Between.Point(parsing: from.text, in: knowledge, resolver),
      try Between.Point(parsing: to.text, in: knowledge, resolver))
  }

  func page(_ between: Between) -> Page {
    var page = Page()
    page.lines([point(between.from), point(between.to)])
    page.blank()
    let days = [between.minimumDays, between.maximumDays].map { $0.map(String.init) ?? "?" }
    if between.readings.count > 1 {
      page.paragraph(Phrase(between.readings.map(String.init).joined(separator: " or ") + " days", .doubt))
    } else if days[0] == days[1], let exact = between.minimumDays {
      page.paragraph(Phrase(Words.count(exact, "day")))
    } else {
      page.paragraph(Phrase("\(days[0]) to \(days[1]) days", .doubt))
    }
    for length in [between.yearsAndDays, between.calendar].compactMap(\.self) { page.paragraph(Phrase(length)) }
    page.paragraph("first comes first: " + Words.answer(between.isBefore))
    return page
  }

  private func point(_ point: Between.Point) -> Phrase {
    var line = Words.date(point.date)
    if let thing = point.thing { line += Phrase("  \(point.property ?? "") of \(thing.label)") }
    let places = point.support.filter { $0.standing != "derived" }.map(Words.ranges).joined(separator: " ")
    return places.isEmpty ? line : line + Phrase("  \(places)", .faint)
  }

  func csv(_ between: Between) -> CSV {
    var csv = CSV("from", "to", "minimumDays", "maximumDays", "before", "yearsAndDays")
    csv.add(
      between.from.date.edtf, between.to.date.edtf, between.minimumDays.map(String.init) ?? "",
      between.maximumDays.map(String.init) ?? "", between.isBefore.certainty.rawValue, between.yearsAndDays ?? "")
    return csv
  }
}
