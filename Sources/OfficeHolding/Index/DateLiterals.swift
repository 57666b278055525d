import Chronology
import KnowledgeGraph

/// The days that each date literal of a graph means: read once each, for millions of tenures share few thousand days.
struct DateLiterals: Sendable {
  /// The days of a literal.
  struct Bounds: Sendable, BitwiseCopyable {
    var earliest: Int32
    var latest: Int32
    /// Whether the literal is a date at all.
    var isDate: Bool
  }

  private let numbers: NodeNumbers
  private let bounds: [Bounds]

  /// Reads the values of properties.
  ///
  /// - Complexity: O(n) for n triples of the properties, and one parse a distinct value.
  init(of properties: [TermID], in graph: Graph) {
    var values: [TermID] = []
    for property in properties {
      var previous: TermID?
      for value in graph.storage.pos.values(of: property) where value != previous {
        if graph.terms.isLiteral(value) { values.append(value) }
        previous = value
      }
    }
    values.sort()
    var distinct: [TermID] = []
    for value in values where value != distinct.last { distinct.append(value) }
    let literals = distinct
    let areDates = graph.terms.literalTypes.map { $0.language == nil && EDTF.literalDatatypes.contains($0.datatype) }
    let pieces = inPieces(of: literals.count) { range in
      literals[range].map { Self.read($0, in: graph, areDates) }
    }
    numbers = NodeNumbers(literals)
    bounds = Array(pieces.joined())
  }

  /// The days of a value; `nil` when it is no date, or no value of the properties.
  subscript(value: TermID) -> Bounds? {
    guard let number = numbers[value], bounds[number].isDate else { return nil }
    return bounds[number]
  }

  private static func read(_ value: TermID, in graph: Graph, _ areDates: [Bool]) -> Bounds {
    let nothing = Bounds(earliest: IndexedDay.noEarliest, latest: IndexedDay.noLatest, isDate: false)
    guard areDates[graph.terms.literalTypeIndex(of: value)] else { return nothing }
    // Most dates are a day written YYYY-MM-DD; what is not goes to the parser.
    if let day = graph.terms.withText(of: value, { Day(digits: $0) }) {
      return Bounds(earliest: IndexedDay.earliest(day), latest: IndexedDay.latest(day), isDate: true)
    }
    guard let date = EDTF(literal: graph.term(for: value)) else { return nothing }
    return Bounds(
      earliest: IndexedDay.earliest(date.earliest), latest: IndexedDay.latest(date.latest), isDate: true)
  }
}

extension Day {
  /// The day written as four digits, a hyphen, two digits, a hyphen and two digits; `nil` when it is written otherwise.
  init?(digits text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var sum = 0
      for index in range {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] else { return nil }
        sum = sum * 10 + Int(text[index] - UInt8(ascii: "0"))
      }
      return sum
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension PredicateIndex {
  /// The objects of a predicate's triples, ascending, with repetitions.
  func values(of predicate: TermID) -> some Sequence<TermID> {
    range(predicate).lazy.map { second[$0] }
  }
}
