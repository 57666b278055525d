import Chronology
import Succession

/// How a chain looks: under each office its holders, and between them what lies between.
struct ChainPage {
  private let chain: Chain

  init(_ chain: Chain) {
    self.chain = chain
  }

  var page: Page {
    var page = Page()
    page.heading(chain.subject.label)
    page.paragraph(Phrase(totals, .faint))
    guard !chain.holdings.isEmpty else { return page }
    page.blank()
    page.table(table)
    if !chain.beside.isEmpty {
      page.heading("Beside the chain")
      page.table(beside)
    }
    addDoubts(to: &page)
    let records = Words.records(chain.holdings.flatMap(\.rows))
    if !records.isEmpty {
      page.blank()
      page.paragraph(
        Phrase("Evidence: records of \(records.joined(separator: ", ")); `gensek show` tells all of a tenure.", .faint))
    }
    let sources = Words.sources(chain.holdings.flatMap(\.rows))
    if !sources.isEmpty {
      page.blank()
      page.paragraph(
        Phrase(
          "Evidence: code points of \(sources.joined(separator: ", ")); `gensek show` tells all of a tenure.", .faint))
    }
    return page
  }

  private var totals: String {
    let totals = chain.totals
    return [
      Words.count(totals.rows, "row"), Words.count(totals.persons, "person"),
      Words.count(totals.mergedTenures, "tenure") + " with renames merged", "counted by \(chain.reading.rawValue)",
    ].joined(separator: ", ")
  }

  private static let columns = [
    Table.Column("#", isNumber: true), .init("Holder"), .init("From"), .init("To"), .init("Days", isNumber: true),
    .init("Stated"), .init("Ended by"), .init("Evidence"),
  ]

  private var table: Table {
    var table = Table(Self.columns)
    var office: Named?
    for (index, holding) in chain.holdings.enumerated() {
      for (row, item) in holding.rows.enumerated() {
        if let current = item.offices.first, current != office {
          table.add(heading: Phrase(current.label, .heading))
          office = current
        }
        add(item, to: &table, number: row == 0 ? "\(holding.number)" : "")
      }
      if holding.rows.count > 1 {
        table.add("", "", "", Phrase("together", .faint), Words.days(holding.length), "", "", "")
      }
      if index < chain.junctions.count, let words = words(for: chain.junctions[index]) {
        table.add("", Phrase(words.label, .doubt), "", "", Phrase(words.days, .doubt), "", "", "")
      }
    }
    return table
  }

  private var beside: Table {
    var table = Table(Self.columns)
    for item in chain.beside { add(item, to: &table, number: "") }
    return table
  }

  private func add(_ item: TenureItem, to table: inout Table, number: String) {
    table.add(
      Phrase(number), Phrase(Words.list(item.holders)), Words.date(item.start), Words.date(item.end),
      Words.days(item.length), Words.stated(item), Phrase(Words.ending(item)), Phrase(Words.datePlaces(item), .faint))
  }

  /// What lies between two holdings; nil where there is certainly no day between, nor one on which both held.
  private func words(for junction: Junction) -> (label: String, days: String)? {
    if junction.isOverlap.certainty == .yes { return ("overlap", junction.days) }
    if junction.kind == "otherTitle" { return ("under another title", junction.days) }
    if junction.isVacancy.certainty == .no {
      return junction.isOverlap.certainty == .no ? nil : ("overlap, perhaps", junction.days)
    }
    let kind = junction.kind == "noOffice" ? "no office" : "vacant"
    return (junction.isVacancy.certainty == .yes ? kind : "\(kind), perhaps", junction.days)
  }

  /// The dates about which claims differ, each with its evidence, and the durations that do not fit.
  private func addDoubts(to page: inout Page) {
    var doubts: [String] = []
    for item in chain.holdings.flatMap(\.rows) + chain.beside {
      for (property, date) in [("start", item.start), ("end", item.end)] where (date?.readings.count ?? 0) > 1 {
        let claims = item.support.filter { $0.property == property && $0.standing != "derived" }
        let words = claims.map { "\($0.value) (\(Words.ranges($0)))" }.joined(separator: " or ")
        // A source may itself have several dates.
        doubts.append(
          "\(item.tenure.label): "
            + (claims.isEmpty
              ? "the \(property) is one of \(Words.date(date).text)" : "claims differ on the \(property): \(words)"))
      }
      // What is held in fact needs no decision.
      for decision in item.decisions where item.basis != "deFacto" {
        doubts.append("\(item.tenure.label): \(Words.decision(decision))")
      }
      for stated in item.statedLengths where stated.agrees.certainty == .no {
        let fitting = [("starts", stated.fittingStarts), ("ends", stated.fittingEnds)].filter { !$0.1.isEmpty }
          .map { "\($0.0) that fit: \($0.1.joined(separator: ", "))" }
        doubts.append(
          "\(item.tenure.label): \(stated.words) is stated; \(([stated.agrees.reason] + fitting).joined(separator: "; "))"
        )
      }
    }
    guard !doubts.isEmpty else { return }
    page.heading("Doubts")
    var said: Set<String> = []
    for doubt in doubts where said.insert(doubt).inserted { page.item(Phrase(doubt)) }
  }
}

extension ChainPage {
  /// One row for each tenure; vacancies are the business of `gaps`.
  static func csv(_ chain: Chain) -> CSV {
    var csv = CSV(
      "number", "holder", "office", "tenure", "start", "startEarliest", "startLatest", "end", "endEarliest",
      "endLatest",
      "minimumDays", "maximumDays", "capacity", "basis", "startCause", "endCause", "statedDuration", "statedAgrees",
      "evidence")
    let rows = chain.holdings.flatMap { holding in holding.rows.map { ("\(holding.number)", $0) } }
    for (number, item) in rows + chain.beside.map({ ("", $0) }) {
      csv.add(
        number, Words.list(item.holders), Words.list(item.offices), item.tenure.id, item.start?.edtf ?? "",
        item.start?.earliest ?? "", item.start?.latest ?? "", item.end?.edtf ?? "", item.end?.earliest ?? "",
        item.end?.latest ?? "", item.length?.minimum.map(String.init) ?? "",
        item.length?.maximum.map(String.init) ?? "",
        item.capacity ?? "", item.basis ?? "", item.startCause.joined(separator: " "),
        item.endCause.joined(separator: " "), item.statedLengths.map(\.iso8601).joined(separator: " "),
        item.statedLengths.map(\.agrees.certainty.rawValue).joined(separator: " "), Words.datePlaces(item))
    }
    return csv
  }
}
