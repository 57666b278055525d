import KnowledgeGraph

/// What a store holds, held against what was to be loaded.
public struct ContentComparison: Sendable, Codable {
  /// A triple that the store writes otherwise, with the same meaning.
  public struct Change: Sendable, Codable {
    /// The triple as it was sent, roughly as N-Triples.
    public var sent: String
    /// The triple as the store gives it back.
    public var stored: String
  }

  /// The triples that were to be loaded.
  public internal(set) var expected = 0
  /// The triples in the store's graph.
  public internal(set) var stored = 0
  /// Those that are there as they were sent.
  public internal(set) var same = 0
  /// Those that the store writes otherwise, with the same value.
  public internal(set) var changed = 0
  /// Some of them.
  public internal(set) var changes: [Change] = []
  /// How many of them by what they were and became, such as `xsd:int → xsd:integer`.
  public internal(set) var changedBy: [String: Int] = [:]
  /// Triples of the same value as another, which the store keeps as one.
  public internal(set) var merged = 0
  /// Triples of which the store keeps another value than was sent, such as a part of a duration.
  public internal(set) var altered = 0
  /// Some of them.
  public internal(set) var alterations: [Change] = []
  /// Triples that are not in the store.
  public internal(set) var missing = 0
  /// Some of them.
  public internal(set) var missingTriples: [String] = []
  /// Triples in the store that were not to be loaded.
  public internal(set) var extra = 0
  /// Some of them.
  public internal(set) var extraTriples: [String] = []
  /// Triples with a blank node among those expected; they are compared by their other terms, and counted.
  public internal(set) var withBlankNodes = 0

  /// The most triples of one sort that are named.
  public static let limit = 10

  /// Whether all is there, by value, and nothing else.
  public var isWhole: Bool { missing == 0 && extra == 0 && altered == 0 }

  /// Whether nothing is missing and nothing else is there, though the store may have altered values.
  public var isWholeButAltered: Bool { missing == 0 && extra == 0 }

  /// Whether a graph is as it is to be.
  ///
  /// - Parameter acceptsAltered: whether it counts where the store keeps other values of some literals.
  func isDone(_ acceptsAltered: Bool) -> Bool { acceptsAltered ? isWholeButAltered : isWhole }

  /// What else is there is of no matter, as where triples are added.
  mutating func leaveExtraOut() {
    extra = 0
    extraTriples = []
  }

  /// What differs, in a few words.
  public var words: String {
    var parts: [String] = []
    if altered > 0 {
      let example = alterations.first.map { " (such as \($0.sent), now \($0.stored))" } ?? ""
      parts.append("the store keeps another value of \(altered)" + example)
    }
    if missing > 0 {
      let graph = stored == 0 ? "the graph is empty, or is not there: " : ""
      parts.append(graph + "\(missing) of \(expected) triples are missing" + Self.example(missingTriples))
    }
    if extra > 0 { parts.append("\(extra) are there that were not to be loaded" + Self.example(extraTriples)) }
    return parts.joined(separator: "; ")
  }

  private static func example(_ triples: [String]) -> String { triples.first.map { " (such as \($0))" } ?? "" }
}
