import Chronology
import Succession

/// Who held what at a time.
struct AtPage {
  private let holders: HoldersAt
  /// Whether one position was asked about, so that what is told of it without a date belongs to the answer.
  private let isOfOnePosition: Bool

  init(_ holders: HoldersAt, isOfOnePosition: Bool) {
    self.holders = holders
    self.isOfOnePosition = isOfOnePosition
  }

  var page: Page {
    var page = Page()
    page.heading(holders.date.edtf)
    if holders.holdings.isEmpty, holders.inFact.isEmpty, holders.positions.isEmpty, holders.openEnded.isEmpty {
      page.paragraph("Nothing is known of this time.")
    }
    add(holders.holdings, titled: "Held", to: &page)
    add(holders.inFact, titled: "Held in fact", to: &page)
    for position in holders.positions { add(position, to: &page) }
    add(holders.powersOfOthers.filter { $0.inForce.certainty == .yes }, titled: "Powers of others", to: &page)
    add(holders.leaderships, to: &page)
    addOpenEnded(to: &page)
    guard !holders.undated.isEmpty else { return page }
    if isOfOnePosition {
      page.heading("Held at a time that nothing tells")
      for item in holders.undated.map(\.item) {
        page.item(Phrase("\(Words.list(item.holders)), \(Words.list(item.offices))", .faint))
      }
    } else {
      let tenures = Words.count(holders.undated.count, "tenure")
      page.blank()
      page.paragraph(Phrase("Nothing tells when \(tenures) began or ended: --format json lists them.", .faint))
    }
    return page
  }

  /// What began before or ended after, and of which nobody says whether it was then.
  private func addOpenEnded(to page: inout Page) {
    let powers = holders.powersOfOthers.filter { $0.inForce.certainty != .yes }
    guard !holders.openEnded.isEmpty || !powers.isEmpty else { return }
    page.heading("Not stated whether then")
    for holding in holders.openEnded {
      let line = Phrase("\(Words.list(holding.item.holders)), \(Words.list(holding.item.offices))")
      page.item(line + Phrase("  \(holding.sometime.reason)", .faint))
    }
    for power in powers {
      let line = Phrase("\(power.power.label) (\(Words.list(power.offices + power.holders)))")
      page.item(line + Phrase("  \(power.inForce.reason)", .faint))
    }
  }

  private func add(_ holdings: [HoldersAt.Holding], titled title: String, to page: inout Page) {
    guard !holdings.isEmpty else { return }
    page.heading(title)
    for holding in holdings {
      let item = holding.item
      var line = Phrase(Words.list(item.holders)) + ", \(Words.list(item.offices)): "
      line += Words.certainty(holding.sometime) + Phrase(Self.part(holding))
      line += Phrase("  \(item.start?.edtf ?? "?") to \(item.end?.edtf ?? item.endStatus ?? "?")", .faint)
      page.item(line)
      if holding.sometime.certainty != .yes { page.item(Phrase(holding.sometime.reason, .doubt), indent: 4) }
      let places = Words.datePlaces(item)
      if !places.isEmpty { page.item(Phrase(places, .faint), indent: 4) }
      for decision in item.decisions where item.basis != "deFacto" && isThen(decision.date) {
        page.item(Phrase(Words.decision(decision), .doubt), indent: 4)
      }
    }
  }

  /// Whether a date may lie in the time that is asked about.
  private func isThen(_ date: DateValue?) -> Bool {
    date.map { $0.bounds.intersection(holders.date.bounds) != nil } ?? false
  }

  private static func part(_ holding: HoldersAt.Holding) -> String {
    switch holding.part {
    case .incoming: ", incoming"
    case .outgoing: ", outgoing"
    case .incomingAndOutgoing: ", incoming and outgoing"
    case .holding: holding.throughout.certainty == holding.sometime.certainty ? "" : ", on part of it"
    }
  }

  private func add(_ position: PositionAt, to page: inout Page) {
    page.heading(position.position.label)
    if let vacancy = position.vacancy { page.item(words(for: vacancy)) }
    for title in position.titles {
      var line = Phrase("called ") + Phrase(title.titles.joined(separator: "; "))
      if title.existed.certainty != .yes { line += Phrase("  perhaps: \(title.existed.reason)", .doubt) }
      page.item(line)
    }
    add(position.powers, titled: nil, to: &page)
  }

  private func words(for vacancy: PositionAt.Vacancy) -> Phrase {
    let kind =
      switch vacancy.kind {
      case "noOffice": "there was no office"
      case "notYet": "nobody held it yet"
      case "noMore": "nobody held it any more"
      default: "nobody held it"
      }
    var line = Words.certainty(vacancy.certainty) + Phrase(" \(kind)", .doubt)
    if let since = vacancy.since { line += " since " + Words.date(since) + Phrase(" (\(Words.list(vacancy.after)))") }
    if let until = vacancy.until { line += " until " + Words.date(until) + Phrase(" (\(Words.list(vacancy.before)))") }
    return line
  }

  private func add(_ powers: [PositionAt.PowerAt], titled title: String?, to page: inout Page) {
    guard !powers.isEmpty else { return }
    if let title { page.heading(title) }
    for power in powers where power.isDated {
      let whose = Words.list(power.offices + power.holders)
      var line = Phrase(title == nil ? "power: " : "") + Phrase(power.power.label)
      if title != nil, !whose.isEmpty { line += Phrase(" (\(whose))") }
      if power.inForce.certainty != .yes { line += Phrase("  perhaps: \(power.inForce.reason)", .doubt) }
      page.item(line)
    }
    let undated = powers.filter { !$0.isDated }
    if !undated.isEmpty {
      page.item(Phrase("powers of which no date is stated: \(Words.list(undated.map(\.power)))", .faint))
    }
  }

  private func add(_ leaderships: [LeadershipAt], to page: inout Page) {
    guard !leaderships.isEmpty else { return }
    page.heading("Collective leadership")
    for leadership in leaderships {
      var line = Phrase("\(leadership.leadership.label): \(Words.list(leadership.members))")
      if leadership.certainty.certainty != .yes { line += Phrase("  perhaps: \(leadership.certainty.reason)", .doubt) }
      page.item(line)
    }
  }
}

extension PositionAt.PowerAt {
  /// Whether anything tells when it was in force.
  fileprivate var isDated: Bool { inForce.certainty == .yes || inForce.reason != "no date is stated" }
}

extension AtPage {
  static func csv(_ holders: HoldersAt) -> CSV {
    var csv = CSV(
      "holder", "office", "tenure", "start", "end", "basis", "capacity", "part", "sometime", "throughout", "reason")
    for holding in holders.holdings + holders.inFact + holders.openEnded + holders.undated {
      let item = holding.item
      csv.add(
        Words.list(item.holders), Words.list(item.offices), item.tenure.id, item.start?.edtf ?? "",
        item.end?.edtf ?? "",
        item.basis ?? "", item.capacity ?? "", holding.part.rawValue, holding.sometime.certainty.rawValue,
        holding.throughout.certainty.rawValue, holding.sometime.reason)
    }
    return csv
  }
}
