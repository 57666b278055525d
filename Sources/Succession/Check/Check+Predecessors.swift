import Chronology
import OfficeHolding

extension Check {
  /// Predecessors that are said and that are not next before in the list, or for whom there is no place in it.
  ///
  /// A predecessor may be said by person, who must then be the holder next before; or by tenure, which is wrong where the dates
  /// certainly deny it.
  static func predecessors(_ list: HolderList) -> [CheckFinding] {
    list.rows.indices.flatMap { place -> [CheckFinding] in
      let row = list.rows[place]
      var found: [CheckFinding] = []
      if !row.statedPredecessors.isEmpty {
        let before = list.before(place)
        let wrong = row.statedPredecessors.filter { before?.holders.contains($0) != true }
        if !wrong.isEmpty {
          let names = wrong.map(\.label).joined(separator: " and ")
          found.append(
            list.finding(
              before == nil ? .missingPredecessor : .wrongPredecessor, at: row,
              "\(row.words) is said to come after \(names), but "
                + (before.map { "comes after \($0.words) in the list" } ?? "nobody comes before in the list"),
              others: before.map { [$0] } ?? [], properties: ["statedPredecessor"],
              corrections: before.map { list.correction(of: wrong, in: row, to: $0, $0, row, "statedPredecessor") }
                ?? [],
              support: row.tenure.support(GS.statedPredecessor)))
        }
      }
      return found + linkFindings(of: row, list)
    }
  }

  /// What the dates deny of the tenures that one is said to follow; what was worked out from persons is judged by them.
  private static func linkFindings(of row: HolderList.Row, _ list: HolderList) -> [CheckFinding] {
    let (tenure, knowledge) = (row.tenure, row.tenure.knowledge)
    func isByPerson(_ earlier: Tenure) -> Bool {
      earlier.holders.contains { row.statedPredecessors.contains($0) }
        || earlier.all(GS.statedSuccessor, as: Person.self).contains { row.holders.contains($0) }
    }
    let followed = tenure.said(GS.follows, inverse: GS.precedes).filter { !isByPerson($0) }
    let continued = tenure.said(GS.continuesTenure, inverse: nil)
    let ownWord = tenure.said(GS.follows, inverse: nil)
    func finding(_ audit: Finding, _ earlier: Tenure) -> CheckFinding {
      let isOwnWord = ownWord.contains(earlier) || continued.contains(earlier)
      return isOwnWord
        ? list.finding(.wrongPredecessor, of: tenure, audit, properties: ["follows"])
        : list.finding(.wrongSuccessor, of: earlier, audit, properties: ["precedes"])
    }
    return (followed + continued.filter { !followed.contains($0) }).flatMap { earlier in
      let link = Audit.Link(later: tenure.node, earlier: earlier.node)
      let findings = [
        Audit.order(link, knowledge), followed.contains(earlier) ? Audit.predecessor(link, knowledge) : nil,
      ]
      return findings.compactMap(\.self).map { finding($0, earlier) }
    }
  }
}

extension HolderList {
  /// The neighbour as the right value, where both agree otherwise: the one handed over to the other within a day, or the neighbour
  /// says so.
  ///
  /// - Parameters:
  ///   - wrong: Who is named in the row.
  ///   - neighbour: Who should be.
  ///   - earlier: Of the two rows the one that comes first.
  func correction(
    of wrong: [Person], in row: Row, to neighbour: Row, _ earlier: Row, _ later: Row, _ property: String
  ) -> [CheckFinding.Correction] {
    let days = DayCount(from: earlier.endDays, to: later.startDays)
    let isHandedOver = days.minimum.map { $0 >= 0 } == true && days.maximum.map { $0 <= 1 } == true
    let isSaid =
      property == "statedPredecessor"
      ? earlier.statedSuccessors.contains { later.holders.contains($0) }
      : later.statedPredecessors.contains { earlier.holders.contains($0) }
    guard isHandedOver || isSaid, wrong.count == 1, let person = neighbour.holders.first else { return [] }
    let reason =
      isSaid
      ? "\(neighbour.name) is said to have come \(property == "statedPredecessor" ? "before" : "after")"
      : "\(earlier.name) ended on \(earlier.end?.description ?? "") and \(later.name) began on \(later.start?.description ?? "")"
    return [
      CheckFinding.Correction(
        subject: Named(row.tenure), property: property, from: wrong[0].name, to: person.name, reason: reason)
    ]
  }
}
