/// One thing that an audit finds.
public struct Finding: Codable, Sendable, Hashable {
  /// What kind of thing it is.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// A stated duration does not fit the dates.
    case statedDuration = "stated-duration"
    /// A stated interval between two events does not fit their dates.
    case statedInterval = "stated-interval"
    /// A stated age does not fit the date of birth.
    case statedAge = "stated-age"
    /// Statements of one passage, or of passages of one kind, contradict each other.
    case statementsContradict = "statements-contradict"
    /// Statements of different passages, such as prose and table, contradict each other.
    case passagesContradict = "passages-contradict"
    /// Something ends before it starts.
    case endBeforeStart = "end-before-start"
    /// Somebody holds an office after death or before birth, or dies in office on another day than he died.
    case lifetime = "lifetime"
    /// Somebody holds an office when there was none.
    case outsideOffice = "outside-office"
    /// What is said to follow lies before what it follows.
    case order = "order"
    /// What is said to follow is not next after it: somebody else held the office between.
    case predecessor = "predecessor"
    /// Tenures are said to come after themselves, by way of one another.
    case cycle = "cycle"
    /// The first, last or longest holder is not the one that is said.
    case namedHolder = "named-holder"
    /// A reference is never cited.
    case neverCited = "never-cited"
    /// One claim is cited to different references in different places.
    case twoReferences = "two-references"
    /// Nothing supports a triple.
    case unsupported = "unsupported"
    /// A statement, or a place in a source, says nowhere where.
    case unlocated = "unlocated"
    /// A date or duration cannot be read.
    case unreadable = "unreadable"
  }

  /// How much it matters.
  public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
    /// Not all of it can be true.
    case contradiction
    /// It is not as it should be, but contradicts nothing.
    case fault

    /// Contradictions come first.
    public static func < (a: Self, b: Self) -> Bool { a == .contradiction && b == .fault }
  }

  /// The kind.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// The finding in a sentence.
  public let sentence: String
  /// What it is about.
  public let subjects: [Named]
  /// The dates that would fit, in EDTF.
  public let fitting: [String]
  /// The claims with their evidence.
  public let support: [Support]

  init(
    _ code: Code, _ sentence: String, about subjects: [Named],
    fitting: [String] = [], support: [Support] = []
  ) {
    self.code = code
    severity =
      [.neverCited, .twoReferences, .unsupported, .unlocated, .unreadable].contains(code) ? .fault : .contradiction
    self.sentence = sentence
    self.subjects = subjects
    self.fitting = fitting
    self.support = support
  }
}
