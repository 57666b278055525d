internal import Chronology
internal import Foundation
internal import KnowledgeFiles
internal import KnowledgeGraph
internal import OfficeHolding

/// Compares two things of one kind, and says why they may be the same.
struct Comparison: Sendable {
  let subjects: Subjects
  let likeness: Likeness
  let knowledge: KnowledgeBase

  /// Two things are seldom the same.
  static let prior = -3.0

  /// What speaks for two subjects being the same and against it, the weightiest first.
  func reasons(_ first: Int32, _ second: Int32) -> [MatchReason] {
    let (a, b) = (subjects.all[Int(first)], subjects.all[Int(second)])
    guard a.classNumber == b.classNumber else { return [] }
    var reasons: [MatchReason] = []
    identifiers(a, b, &reasons)
    names(a, b, &reasons)
    // Nothing below makes up for other names and no identifier.
    let isHopeless = reasons.reduce(0) { $0 + $1.weight } < -3 && a.kind == .person
    if isHopeless { return [] }
    dates(a, b, &reasons)
    if a.kind == .person {
      lifetimes(a, b, first, second, &reasons)
      span(a, b, first, second, &reasons)
      offices(first, second, &reasons)
    } else {
      organizations(a, b, &reasons)
      holders(first, second, &reasons)
    }
    if let source = a.source, source == b.source {
      reasons.append(MatchReason(.source, -1, "both stand in \(quoted(knowledge.label(of: source))), apart"))
    }
    return reasons.sorted { (abs($1.weight), $0.code.rawValue) < (abs($0.weight), $1.code.rawValue) }
  }

  // MARK: Identifiers and names

  private func identifiers(_ a: Subject, _ b: Subject, _ reasons: inout [MatchReason]) {
    var differing: Set<Int32> = []
    for own in a.identifiers {
      for other in b.identifiers {
        if own.id == other.id {
          reasons.append(MatchReason(.identifier, 8, "both are \(subjects.identifierText(own.id))"))
          return
        }
        if own.scheme == other.scheme, own.tellsApart, other.tellsApart { differing.insert(own.scheme) }
      }
    }
    if !differing.isEmpty {
      reasons.append(MatchReason(.identifier, -5, "they have different identifiers of one kind"))
    }
  }

  private func names(_ a: Subject, _ b: Subject, _ reasons: inout [MatchReason]) {
    var best: (agreement: NameAgreement, weight: Double, own: NameForm, other: NameForm)?
    // Of things with hundreds of names those that are equal come first.
    let isMany = max(a.names.count, b.names.count) > Self.mostNames
    let shared = isMany ? Set(a.names.map(\.key)).intersection(b.names.map(\.key)) : []
    for own in Self.foremost(a.names, shared) {
      for other in Self.foremost(b.names, shared) {
        let agreement = NameAgreement(own, other, in: subjects.table)
        guard let weight = Self.weight(of: agreement, a.kind), weight > best?.weight ?? 0 else { continue }
        best = (agreement, weight, own, other)
        if agreement == .equal { break }
      }
    }
    guard let best else {
      reasons.append(MatchReason(.name, -4, "no name of one is like a name of the other"))
      return
    }
    let isExact = best.own.key == best.other.key
    let bearers = Int(isExact ? subjects.bearers[Int(best.own.key)] : rarestWord(best.own, best.other))
    let isTheirs = isExact && bearers == 2 && a.kind == .person && best.own.words.count > 1
    reasons.append(
      MatchReason(
        .name, best.weight + (isTheirs ? 2 : 0),
        sentence(best.agreement, best.own, best.other) + (isTheirs ? ", which nobody else has" : "")))
    if bearers > 2 {
      let weight = max(-0.7 * log(Double(bearers - 1)), -best.weight + 0.3)
      let what = isExact ? "the name" : "each word of the name"
      reasons.append(MatchReason(.commonName, weight, "\(bearers) \(a.kind.plural) have \(what)"))
    }
  }

  /// How many bear the rarest word that both have; where they have none, the rarest of either.
  private func rarestWord(_ own: NameForm, _ other: NameForm) -> Int32 {
    let shared = own.words.filter(other.words.contains)
    return (shared.isEmpty ? own.words + other.words : shared).map { subjects.table[$0].bearers }.min() ?? 0
  }

  private static let mostNames = 40

  private static func foremost(_ names: [NameForm], _ shared: Set<Int32>) -> ArraySlice<NameForm> {
    guard names.count > mostNames else { return names[...] }
    return (names.filter { shared.contains($0.key) } + names.filter { !shared.contains($0.key) }).prefix(mostNames)
  }

  private static func weight(of agreement: NameAgreement, _ kind: MatchKind) -> Double? {
    switch agreement {
    case .equal: 4
    case .reordered: 3.8
    case .spelling: 3.3
    // A deputy secretary is no secretary.
    case .contained where kind == .office: 1.5
    case .contained, .initials: 3.2
    case .resembling: 1.5
    case .oneWord: 0.5
    case .different: nil
    }
  }

  private func sentence(_ agreement: NameAgreement, _ own: NameForm, _ other: NameForm) -> String {
    let names = "\(quoted(subjects.text(of: own))) and \(quoted(subjects.text(of: other)))"
    return switch agreement {
    case .equal: "equal names: \(quoted(subjects.text(of: own)))"
    case .reordered: "equal names but for the order: \(names)"
    case .spelling: "names spelled alike: \(names)"
    case .resembling: "names that resemble one another: \(names)"
    case .contained: "one name is part of the other: \(names)"
    case .initials: "names that agree in initials: \(names)"
    case .oneWord: "names with one word in common: \(names)"
    case .different: ""
    }
  }

  // MARK: Dates

  private func dates(_ a: Subject, _ b: Subject, _ reasons: inout [MatchReason]) {
    let words = a.kind == .person ? ["born", "died"] : ["formed", "abolished"]
    let weights = a.kind == .person ? Self.lifeDates : Self.officeDates
    for (code, word, own, other) in [
      (MatchReason.Code.born, words[0], a.begin, b.begin), (.died, words[1], a.finish, b.finish),
    ] {
      guard let own, let other else { continue }
      if let day = own.day, own == other {
        reasons.append(MatchReason(code, weights.day, "both \(word) on \(day)"))
      } else if own.intersection(other) != nil {
        let weight = isWithinYear(own) && isWithinYear(other) ? weights.year : weights.vague
        reasons.append(MatchReason(code, weight, "\(word) on \(own) and \(other), which may be one day"))
      } else {
        let isNear = gap(own, other).map { $0 <= 366 } ?? false
        reasons.append(MatchReason(code, isNear ? -1.5 : weights.apart, "\(word) on \(own) and \(other)"))
      }
    }
  }

  /// What it weighs that two dates are one day, may be one within a year, may be one at all, or are more than a year apart.
  private static let lifeDates = (day: 5.0, year: 2.5, vague: 1.5, apart: -6.0)
  private static let officeDates = (day: 2.0, year: 0.75, vague: 0.75, apart: -3.0)

  private func isWithinYear(_ days: DayBounds) -> Bool {
    guard let earliest = days.earliest, let latest = days.latest else { return false }
    return latest - earliest < 366
  }

  /// The days between two bounds that do not meet.
  private func gap(_ a: DayBounds, _ b: DayBounds) -> Int? {
    if let last = a.latest, let first = b.earliest, last < first { return first - last }
    if let last = b.latest, let first = a.earliest, last < first { return first - last }
    return nil
  }

  /// Whether one held an office when the other was not born yet, or dead.
  private func lifetimes(
    _ a: Subject, _ b: Subject, _ first: Int32, _ second: Int32, _ reasons: inout [MatchReason]
  ) {
    for (life, tenures, other) in [
      (a, subjects.holdings(ofPerson: second), b), (b, subjects.holdings(ofPerson: first), a),
    ] {
      guard life.begin != nil || life.finish != nil else { continue }
      for number in tenures {
        let holding = subjects.holdings[number]
        if let born = life.begin?.earliest, let start = holding.start.latest, start < born {
          let what =
            "\(knowledge.label(of: other.node)) held office from \(holding.start), the other was born on \(born)"
          return reasons.append(MatchReason(.lifetime, -6, what))
        }
        if let died = life.finish?.latest, let start = holding.start.earliest, died < start {
          let what = "\(knowledge.label(of: other.node)) held office from \(holding.start), the other died on \(died)"
          return reasons.append(MatchReason(.lifetime, -6, what))
        }
      }
    }
  }

  /// Whether what is known of both spans more years than a life has.
  private func span(_ a: Subject, _ b: Subject, _ first: Int32, _ second: Int32, _ reasons: inout [MatchReason]) {
    guard !reasons.contains(where: { $0.code == .lifetime }) else { return }
    var earliest: Day?
    var latest: Day?
    func take(_ days: DayBounds?) {
      if let day = days?.latest { earliest = min(earliest ?? day, day) }
      if let day = days?.earliest { latest = max(latest ?? day, day) }
    }
    for subject in [a, b] {
      take(subject.begin)
      take(subject.finish)
    }
    for tenures in [subjects.holdings(ofPerson: first), subjects.holdings(ofPerson: second)] {
      for number in tenures {
        take(subjects.holdings[number].start)
        take(subjects.holdings[number].end)
      }
    }
    guard let earliest, let latest, latest - earliest > Self.longestLife else { return }
    reasons.append(
      MatchReason(.lifetime, -6, "what is known of both is from \(earliest) to \(latest), longer than a life"))
  }

  /// In days: few live as long, and hardly anybody is known from the first to the last of them.
  private static let longestLife = 95 * 366

  // MARK: Tenures

  private func offices(_ first: Int32, _ second: Int32, _ reasons: inout [MatchReason]) {
    var best: MatchReason?
    for own in subjects.holdings(ofPerson: first).prefix(Self.mostHoldings) {
      let own = subjects.holdings[own]
      for other in subjects.holdings(ofPerson: second).prefix(Self.mostHoldings) {
        let other = subjects.holdings[other]
        guard likeness.groups[Int(own.office)] == likeness.groups[Int(other.office)], own.mayMeet(other) else {
          continue
        }
        let isExact = own.start.day != nil && own.start == other.start
        let weight = isExact ? 4.0 : 2
        guard weight > best?.weight ?? 0 else { continue }
        let office = quoted(knowledge.label(of: subjects.all[Int(own.office)].node))
        best = MatchReason(
          .sameOffice, weight,
          isExact ? "both began as \(office) on \(own.start)" : "both were \(office) on days that may be the same")
      }
    }
    if let best { reasons.append(best) }
  }

  private func holders(_ first: Int32, _ second: Int32, _ reasons: inout [MatchReason]) {
    let own = subjects.holdings(ofOffice: first).prefix(Self.mostOfOffice).map { subjects.holding(byOffice: $0) }
    let other = subjects.holdings(ofOffice: second).prefix(Self.mostOfOffice).map { subjects.holding(byOffice: $0) }
    guard !own.isEmpty, !other.isEmpty else { return }
    let byHolder = Dictionary(grouping: other) { likeness.groups[Int($0.person)] }
    var shared: Set<Int32> = []
    for holding in own {
      let group = likeness.groups[Int(holding.person)]
      if byHolder[group]?.contains(where: holding.mayMeet) == true { shared.insert(group) }
    }
    if let example = shared.min() {
      let name = knowledge.label(of: subjects.all[Int(example)].node)
      let others = shared.count > 1 ? " and \(shared.count - 1) more" : ""
      let weight = min(5, 2 + 1.5 * Double(shared.count - 1))
      reasons.append(MatchReason(.sameHolders, weight, "both were held on the same days by \(name)\(others)"))
    } else if own.contains(where: { holding in other.contains(where: holding.mayMeet) }) {
      reasons.append(MatchReason(.sameHolders, -2, "different persons held them on the same days"))
    }
  }

  private static let mostHoldings = 60
  private static let mostOfOffice = 400

  private func organizations(_ a: Subject, _ b: Subject, _ reasons: inout [MatchReason]) {
    guard !a.organizations.isEmpty, !b.organizations.isEmpty else { return }
    let isShared = !a.organizations.isDisjoint(with: b.organizations)
    reasons.append(
      isShared
        ? MatchReason(.organization, 1.5, "both are of the same organization or country")
        : MatchReason(.organization, -3, "they are of different organizations or countries"))
  }
}

extension MatchKind {
  var plural: String {
    switch self {
    case .person: "persons"
    case .office: "offices"
    case .tenure: "tenures"
    }
  }
}
