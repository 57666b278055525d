internal import Chronology
internal import KnowledgeGraph

/// A person or an office as far as it is compared.
struct Subject: Sendable {
  /// An identifier that some scheme gives.
  struct Identifier: Sendable, Hashable {
    /// The number of its scheme: what stands before the last part.
    var scheme: Int32
    /// The number of the identifier.
    var id: Int32
    /// Whether another identifier of the scheme means another thing.
    var tellsApart: Bool
  }

  var node: TermID
  var kind: MatchKind
  /// Things of different classes are not compared.
  var classNumber: Int
  var names: [NameForm] = []
  var identifiers: [Identifier] = []
  /// The day of birth, or of an office's beginning; nil where nothing is said.
  var begin: DayBounds?
  /// The day of death, or of an office's end.
  var finish: DayBounds?
  /// The names of an office's organizations or countries, by their keys.
  var organizations: Set<Int32> = []
  /// The one source of all its evidence, where there is one.
  var source: TermID?
}

/// A tenure as far as it is compared.
struct Holding: Sendable {
  var tenure: TermID
  /// The number of the holder among the subjects.
  var person: Int32
  /// The number of the office among the subjects.
  var office: Int32
  var start: DayBounds
  var end: DayBounds
  var source: TermID?

  /// Whether both may have been held on one day.
  func mayMeet(_ other: Holding) -> Bool {
    Self.isNotAfter(start.earliest, other.end.latest) && Self.isNotAfter(other.start.earliest, end.latest)
  }

  private static func isNotAfter(_ first: Day?, _ last: Day?) -> Bool {
    guard let first, let last else { return true }
    return first <= last
  }
}
