import Chronology
import Generation

/// A tenure as the generator means it: what a plain reckoning is made from, without a graph.
struct ModelTenure {
  let iri: String
  let office: String
  /// The days on which it may have begun, and ended; `nil` where nothing is told.
  let start: ClosedRange<Int>?
  let end: ClosedRange<Int>?
  /// The tenures that are said to come next before it, by either property.
  var predecessors: [String] = []

  /// The tenures of a realm.
  static func all(of realm: Realm) -> [ModelTenure] {
    let names = NodeNames(of: realm)
    return realm.offices.enumerated().flatMap { index, office -> [ModelTenure] in
      let iris = office.tenures.indices.map { names.tenureIRI($0, of: index) }
      var tenures = zip(iris, office.tenures).map { iri, tenure in
        ModelTenure(
          iri: iri, office: names.officeIRI(index), start: tenure.start.map(days), end: tenure.end.map(days),
          predecessors: tenure.follows.map { [iris[$0]] } ?? [])
      }
      for (number, tenure) in office.tenures.enumerated() {
        if let later = tenure.precedes, !tenures[later].predecessors.contains(iris[number]) {
          tenures[later].predecessors.append(iris[number])
        }
      }
      return tenures
    }
  }

  private static func days(_ date: ImpreciseDate) -> ClosedRange<Int> {
    let (year, month) = (date.day.year, date.day.month)
    let first: Day?
    let last: Day?
    switch date.precision {
    case .day: (first, last) = (date.day, date.day)
    case .month:
      first = Day(year: year, month: month, day: 1)
      last = Day(year: year, month: month, day: Day.daysIn(month: month, of: year))
    case .year:
      first = Day(year: year, month: 1, day: 1)
      last = Day(year: year, month: 12, day: 31)
    }
    return (first?.number ?? 0)...(last?.number ?? 0)
  }

  /// Whether it was held on a day: yes, no, or, where both ends are told, `nil` for perhaps.
  ///
  /// Of a tenure with one end only the one day is certain.
  func isHeld(on day: Int) -> Bool? {
    switch (start, end) {
    case (let start?, let end?):
      if start.upperBound <= day && day <= end.lowerBound { return true }
      return start.lowerBound <= day && day <= end.upperBound ? nil : false
    case (let one?, nil), (nil, let one?): return one.count == 1 && one.contains(day)
    case (nil, nil): return false
    }
  }

  /// The tenures of an office in order of time, but none before those that it is said to follow.
  static func inOrder(_ tenures: [ModelTenure]) -> [String] {
    func key(_ tenure: ModelTenure) -> [Int] {
      let first = tenure.start ?? tenure.end
      return [
        first?.lowerBound ?? .max, first?.upperBound ?? .max, tenure.end?.lowerBound ?? .max,
        tenure.end?.upperBound ?? .max,
      ]
    }
    let sorted = tenures.sorted { key($0) == key($1) ? $0.iri < $1.iri : key($0).lexicographicallyPrecedes(key($1)) }
    var placed: [String] = []
    var entered: Set<String> = []
    func place(_ tenure: ModelTenure) {
      guard entered.insert(tenure.iri).inserted else { return }
      for other in sorted where tenure.predecessors.contains(other.iri) { place(other) }
      placed.append(tenure.iri)
    }
    sorted.forEach(place)
    return placed
  }
}
