import Chronology
import KnowledgeGraph
import OfficeHolding

extension Check {
  /// What is said of when an office was formed and abolished: several dates, or none where the source has a place for it.
  static func officeDates(_ list: HolderList) -> [CheckFinding] {
    guard !list.isShared else { return [] }
    return list.offices.flatMap { office -> [CheckFinding] in
      [(GS.formed, "formed"), (GS.abolished, "abolished")].compactMap { property, words -> CheckFinding? in
        let values = office.claimed(property)
        if values.count > 1 {
          return list.finding(
            .multipleValues, about: office,
            "\(office.label) is said to have been \(words) in \(values.joined(separator: " and in "))",
            properties: [words], support: office.support(property))
        }
        guard property == GS.formed, values.isEmpty, office.leavesEmpty(property) else { return nil }
        return list.finding(
          .missingField, about: office, "\(office.label): nothing is said of when it was formed", properties: [words])
      }
    }
  }

  /// Offices that say that they came before or after one of the list, which does not say so itself; where its source has a place
  /// for it.
  static func indirectLinks(_ list: HolderList) -> [CheckFinding] {
    guard !list.isShared else { return [] }
    return list.offices.flatMap { office -> [CheckFinding] in
      [(GS.replaces, GS.supersededBy, "came after"), (GS.supersededBy, GS.replaces, "came before")].flatMap {
        own, theirs, words -> [CheckFinding] in
        let direct = office.all(own, as: AnyThing.self)
        let others = office.naming(by: theirs, as: AnyThing.self).filter { !direct.contains($0) }
        guard !others.isEmpty, !direct.isEmpty || office.leavesEmpty(own) || list.namesNeighbours else { return [] }
        return others.map { other in
          list.finding(
            .indirectOnly, about: office, "only \(other.label) says that \(office.label) \(words) it",
            others: [Named(other)], properties: [NodeName(iri: own).slug],
            corrections: [
              CheckFinding.Correction(
                subject: Named(office), property: NodeName(iri: own).slug, from: nil, to: other.name,
                reason: "\(other.label) says so")
            ], support: other.support(theirs))
        }
      }
    }
  }

  /// More people than seats, certainly at once and beyond days of handing over; the first such time of each office.
  static func seats(_ list: HolderList) -> [CheckFinding] {
    list.offices.compactMap { office -> CheckFinding? in
      guard let seats = office.texts(GS.seatCount).compactMap({ Int($0) }).first, seats > 0 else { return nil }
      // The days after the start and before the end, on which it was certainly held and nothing is handed over.
      let spans = list.tenures.filter { $0.offices.contains(office) }.compactMap { tenure -> (first: Int, last: Int)? in
        guard let start = tenure.startDays.latest?.number, let end = tenure.endDays.earliest?.number, start < end else {
          return nil
        }
        return (start, end)
      }
      let changes = (spans.map { ($0.first, 1) } + spans.map { ($0.last, -1) }).sorted { $0 < $1 }
      var holders = 0
      var most = (holders: seats, day: 0)
      for (day, change) in changes {
        holders += change
        if holders > most.holders { most = (holders, day) }
      }
      guard most.holders > seats, let day = Day(number: most.day) else { return nil }
      return list.finding(
        .tooManyHolders, about: office,
        "\(office.label) has \(seats) \(seats == 1 ? "seat" : "seats"), but from \(day) on \(most.holders) held it at once",
        properties: ["seatCount"], support: office.support(GS.seatCount))
    }
  }
}

extension Office {
  /// Whether a source names a property of the office and leaves it empty.
  fileprivate func leavesEmpty(_ property: String) -> Bool {
    knowledge.id(forIRI: property).map { knowledge.contains(node, GS.notStated, $0) } ?? false
  }

  /// The distinct values of a date: as they stand, or where the claims of statements differ those that do, in order.
  fileprivate func claimed(_ property: String) -> [String] {
    let plain =
      knowledge.id(forIRI: property).map { knowledge.asserted.objects(of: node, $0).map(knowledge.text) } ?? []
    return Set(plain.isEmpty ? date(property)?.readings.map(\.description) ?? [] : plain).sorted()
  }
}
