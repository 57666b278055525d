import OfficeHolding

extension Check {
  /// Successors that are said by person and that are not next after in the list, or for whom there is no place in it.
  static func successors(_ list: HolderList) -> [CheckFinding] {
    list.rows.indices.compactMap { place in
      let row = list.rows[place]
      let after = list.after(place)
      let wrong = row.statedSuccessors.filter { after?.holders.contains($0) != true }
      guard !wrong.isEmpty else { return nil }
      let names = wrong.map(\.label).joined(separator: " and ")
      return list.finding(
        after == nil ? .missingSuccessor : .wrongSuccessor, at: row,
        "\(row.words) is said to come before \(names), but "
          + (after.map { "comes before \($0.words) in the list" } ?? "nobody comes after in the list"),
        others: after.map { [$0] } ?? [], properties: ["statedSuccessor"],
        corrections: after.map { list.correction(of: wrong, in: row, to: $0, row, $0, "statedSuccessor") } ?? [],
        support: row.tenure.support(GS.statedSuccessor))
    }
  }
}
