import KnowledgeGraph
import OfficeHolding

extension Check {
  /// Holders who are said to succeed themselves where the office was renamed: it is one tenure that goes on.
  static func ownSuccessions(_ list: HolderList) -> [CheckFinding] {
    list.rows.indices.compactMap { place in
      let row = list.rows[place]
      let followed = row.tenure.said(GS.follows, inverse: GS.precedes).first { earlier in
        earlier.holders.contains { row.holders.contains($0) }
      }
      guard let earlier = followed ?? own(before: place, list),
        !row.tenure.offices.contains(where: earlier.offices.contains)
      else { return nil }
      let offices = [earlier, row.tenure].map { $0.offices.map(\.label).joined(separator: ", ") }
      return list.finding(
        .succeedsSelf, at: row,
        "\(row.words) is said to succeed himself: \(offices[0]) was renamed \(offices[1]), and the tenure goes on",
        properties: [followed == nil ? "statedPredecessor" : "follows"],
        corrections: [
          CheckFinding.Correction(
            subject: Named(row.tenure), property: "continuesTenure", from: nil, to: earlier.name,
            reason: "both are tenures of \(row.name)")
        ], support: row.tenure.support(GS.follows, GS.statedPredecessor))
    }
  }

  /// The tenure before, where it is the same holder's and one of the two names him as the other's.
  private static func own(before place: Int, _ list: HolderList) -> Tenure? {
    let row = list.rows[place]
    guard let before = list.before(place), before.isOfOneHolder(row) else { return nil }
    let isSaid =
      row.statedPredecessors.contains { row.holders.contains($0) }
      || before.statedSuccessors.contains { before.holders.contains($0) }
    return isSaid ? before.tenure : nil
  }
}
