import Chronology
public import OfficeHolding

/// Who held an office or lineage longest, or shortest: certainly or possibly.
///
/// A holder certainly held longest whose least number of days no other's greatest exceeds, and possibly longest whose
/// greatest number no other's least exceeds; where a length is not known, nobody certainly did. A tenure across renames counts as one, an acting one beside the full ones.
public struct Rank: Codable, Sendable {
  /// Which end of the ranking is asked for.
  public enum Order: String, Codable, Sendable, CaseIterable {
    /// The longest first.
    case longest
    /// The shortest first.
    case shortest
  }

  /// One holding in the ranking.
  public struct Place: Codable, Sendable, Hashable {
    /// The holding.
    public let holding: Chain.Holding
    /// Whether it is the longest, or the shortest, of its list.
    public let isFirst: Answer
  }

  /// A ranking of some of the holdings.
  public struct List: Codable, Sendable {
    /// Which holdings: `all`, or `full` for those not said to be acting.
    public let name: String
    /// Whether it is decided who comes first; the reason names those who may.
    public let isDecided: Answer
    /// Those who certainly or possibly come first, then the others, by their days.
    public let places: [Place]
    /// The holdings whose length is not known: without a date for one end, or with an end before the start. Each may come first.
    public let unknown: [Place]
  }

  /// What was asked about.
  public let subject: Named
  /// Longest or shortest.
  public let order: Order
  /// The ranking of all holdings, and where some are acting, that of the full ones.
  public let lists: [List]

  /// Ranks the holders of an office, lineage or role.
  ///
  /// - Parameters:
  ///   - subject: The office, lineage or role.
  ///   - order: Longest or shortest.
  ///   - conditions: What a holding must fulfil to be ranked.
  /// - Complexity: O(n log n) for n holdings.
  public init(of subject: AnyThing, _ order: Order, where conditions: [TenureCondition] = []) {
    let holdings = Chain(of: subject, where: conditions).holdings
    let full = holdings.filter { holding in !holding.rows.contains { $0.capacity == "acting" } }
    self.subject = Named(subject)
    self.order = order
    lists =
      [List("all", holdings, order)] + (full.count < holdings.count && !full.isEmpty ? [List("full", full, order)] : [])
  }
}

extension Rank.List {
  init(_ name: String, _ holdings: [Chain.Holding], _ order: Rank.Order) {
    self.name = name
    // In the order asked for the best case comes first: a greater best is nearer to the front, and a worst case is sure.
    func best(_ holding: Chain.Holding) -> Int {
      switch order {
      case .longest: holding.length?.maximum ?? .max
      case .shortest: -(holding.length?.minimum ?? 0)
      }
    }
    func worst(_ holding: Chain.Holding) -> Int {
      switch order {
      case .longest: holding.length?.minimum ?? 0
      case .shortest: -(holding.length?.maximum ?? .max)
      }
    }
    // One of unknown length may be the longest as well as the shortest, so that beside it nobody certainly is.
    let sure = holdings.map(worst).sorted(by: >)
    let possible = holdings.map(best).sorted(by: >)
    let unknown = holdings.filter { $0.length == nil }
    let unknownNames = "of \(unknown.map(\.name).joined(separator: ", ")) the length is not known"
    let word = order == .longest ? "longer" : "shorter"
    var places: [Rank.Place] = []
    for holding in holdings {
      guard let days = holding.length?.words else { continue }
      // The greatest of the others' worst and best cases: the first in order that is not this one's own.
      let othersWorst = sure.first == worst(holding) ? sure.dropFirst().first : sure.first
      let othersBest = possible.first == best(holding) ? possible.dropFirst().first : possible.first
      let answer: Answer
      if let othersWorst, best(holding) < othersWorst {
        answer = Answer(.no, because: "\(days), and another certainly \(word)")
      } else if !unknown.isEmpty {
        answer = Answer(.undecidable, because: "\(days), but \(unknownNames)")
      } else if let othersBest, worst(holding) < othersBest {
        answer = Answer(.undecidable, because: "\(days), and another may be \(word)")
      } else {
        answer = Answer(.yes, because: "\(days), and none of the others can be \(word)")
      }
      places.append(Rank.Place(holding: holding, isFirst: answer))
    }
    let rank: [Certainty: Int] = [.yes: 0, .undecidable: 1, .no: 2]
    func key(_ place: Rank.Place) -> (Int, Int, Int, Int) {
      (rank[place.isFirst.certainty] ?? 2, -best(place.holding), -worst(place.holding), place.holding.number)
    }
    places.sort { key($0) < key($1) }
    self.places = places
    self.unknown = unknown.map { holding in
      Rank.Place(
        holding: holding,
        isFirst: Answer(
          .undecidable,
          because: holding.start != nil && holding.end != nil
            ? "the end lies before the start, so the length is not known" : "the length is not known"))
    }
    let candidates = places.filter { $0.isFirst.certainty != .no }
    let names = candidates.map { "\($0.holding.name) (\($0.holding.length?.words ?? ""))" }.joined(separator: ", ")
    if candidates.isEmpty {
      isDecided = Answer(.undecidable, because: "no length is known")
    } else if candidates.allSatisfy({ $0.isFirst.certainty == .yes }) {
      isDecided = Answer(.yes, because: names)
    } else {
      isDecided = Answer(.undecidable, because: unknown.isEmpty ? names : "\(names); \(unknownNames)")
    }
  }
}

extension Chain.Holding {
  /// The holders' labels.
  public var name: String { holders.map(\.label).joined(separator: ", ") }
}
