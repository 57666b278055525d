import OfficeHolding

extension Check {
  /// What a list of holders says of each holder and this one does not: when the tenure began; unless it is the last, when it ended;
  /// and who came before and after, where the source has a place for it.
  ///
  /// Whoever only acted needs no predecessor and no successor, nor does who had the office before or after himself.
  static func missingFields(_ list: HolderList) -> [CheckFinding] {
    let namesNeighbours = list.namesNeighbours
    return list.rows.indices.compactMap { place in
      let row = list.rows[place]
      let (before, after) = (list.before(place), list.after(place))
      var missing: [(property: String, words: String)] = []
      var corrections: [CheckFinding.Correction] = []
      func expect(_ neighbour: HolderList.Row?, _ property: String, _ link: String, _ stated: [Person], _ words: String)
      {
        guard namesNeighbours, let neighbour, !row.isActing, !row.isOfOneHolder(neighbour), stated.isEmpty,
          !row.tenure.asserts(link)
        else { return }
        missing.append((property, words))
        corrections += neighbour.holders.map {
          CheckFinding.Correction(
            subject: Named(row.tenure), property: NodeName(iri: property).slug, from: nil, to: $0.name,
            reason: "\($0.label) is next in the list")
        }
      }
      if row.start == nil, row.tenure.texts(GS.start).isEmpty { missing.append((GS.start, "no start")) }
      expect(before, GS.statedPredecessor, GS.follows, row.statedPredecessors, "no predecessor")
      if after != nil, row.end == nil, row.tenure.texts(GS.end).isEmpty { missing.append((GS.end, "no end")) }
      expect(after, GS.statedSuccessor, GS.precedes, row.statedSuccessors, "no successor")
      guard !missing.isEmpty else { return nil }
      let order = [before.map { "after \($0.name)" }, after.map { "before \($0.name)" }].compactMap(\.self)
      let listed = order.isEmpty ? "" : ", listed " + order.joined(separator: " and ")
      return list.finding(
        .missingField, at: row, "\(row.words)\(listed): \(missing.map(\.words).joined(separator: ", "))",
        properties: missing.map { NodeName(iri: $0.property).slug }, corrections: corrections)
    }
  }
}

extension HolderList {
  /// Whether the source of the list has a place for predecessors and successors.
  var namesNeighbours: Bool {
    rows.contains { !$0.statedPredecessors.isEmpty || !$0.statedSuccessors.isEmpty }
      || rows.contains { $0.leavesEmpty(GS.statedPredecessor) || $0.leavesEmpty(GS.statedSuccessor) }
  }
}
