/// One thing that a check of a succession finds.
public struct CheckFinding: Codable, Sendable, Hashable {
  /// What kind of thing it is; the names are stable.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// A start, an end, a predecessor or a successor is not said, or when an office was formed.
    case missingField = "missing-field"
    /// The predecessor that is said is not the one before in the list.
    case wrongPredecessor = "wrong-predecessor"
    /// A predecessor is said, and nobody is before in the list.
    case missingPredecessor = "missing-predecessor"
    /// The successor that is said is not the one after in the list.
    case wrongSuccessor = "wrong-successor"
    /// A successor is said, and nobody is after in the list.
    case missingSuccessor = "missing-successor"
    /// A tenure certainly ended after the next one began.
    case overlap = "overlap"
    /// An end and the next start are told with different precision, so that nobody can say whether they overlap.
    case impreciseOverlap = "imprecise-overlap"
    /// Another office says that it came before or after this one, which does not say so itself.
    case indirectOnly = "indirect-only"
    /// Several dates are said on which an office was formed or abolished.
    case multipleValues = "multiple-values"
    /// A tenure certainly ended after one began that is not the next.
    case furtherOverlap = "further-overlap"
    /// More people certainly held an office at once than it has seats.
    case tooManyHolders = "too-many-holders"
    /// Nobody held the office for at least a whole day.
    case vacancy = "vacancy"
    /// A tenure ends before it starts.
    case endBeforeStart = "end-before-start"
    /// A tenure lies outside the life of its holder.
    case lifetime = "lifetime"
    /// A tenure lies outside the time in which the office was.
    case outsideOffice = "outside-office"
    /// A stated duration does not fit the dates.
    case statedDuration = "stated-duration"
    /// Somebody is said to succeed himself where the office was renamed.
    case succeedsSelf = "succeeds-self"
    /// Tenures are said to come after themselves, by way of one another.
    case cycle = "cycle"
  }

  /// How much it matters.
  public enum Severity: String, Codable, Sendable, CaseIterable {
    /// Not all of it can be true.
    case error
    /// Something is missing or in doubt that should not be.
    case warning
    /// It is worth a look, and may be as it was.
    case note
  }

  /// What would put it right.
  public struct Correction: Codable, Sendable, Hashable {
    /// What to change.
    public let subject: Named
    /// The local name of the property, such as `statedPredecessor`.
    public let property: String
    /// The value that is said now; `nil` where none is.
    public let from: String?
    /// The value to say: a date in EDTF, or an id.
    public let to: String
    /// Why this one, or on what condition.
    public let reason: String
  }

  /// The kind.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// The finding in a sentence.
  public let sentence: String
  /// The office or lineage in whose list it was found.
  public let office: Named
  /// The tenure; `nil` where the finding is about the office.
  public let tenure: Named?
  /// Who held it.
  public let holders: [Named]
  /// What else it is about.
  public let others: [Named]
  /// The local names of the properties that are missing or in question.
  public let properties: [String]
  /// What would put it right, where that can be computed.
  public let corrections: [Correction]
  /// Where in the sources it is said.
  public let places: [Support.Place]
}

extension CheckFinding.Code {
  /// What Wikidata's lists of position holders warn of.
  public static let positionHolderHistory: Set<Self> = [
    .missingField, .wrongPredecessor, .missingPredecessor, .wrongSuccessor, .missingSuccessor, .overlap,
    .impreciseOverlap, .indirectOnly, .multipleValues,
  ]

  /// How much findings of this kind matter.
  public var severity: CheckFinding.Severity {
    switch self {
    case .vacancy, .indirectOnly, .succeedsSelf: .note
    case .missingField, .missingPredecessor, .missingSuccessor, .impreciseOverlap, .multipleValues: .warning
    default: .error
    }
  }

  /// What the kind means, in a few words.
  public var title: String {
    switch self {
    case .missingField: "Something is not said that a list of holders says"
    case .wrongPredecessor: "The predecessor is not the one before"
    case .missingPredecessor: "The predecessor is not in the list"
    case .wrongSuccessor: "The successor is not the one after"
    case .missingSuccessor: "The successor is not in the list"
    case .overlap: "Two held the office at once"
    case .impreciseOverlap: "The dates are too coarse to tell whether two held the office at once"
    case .indirectOnly: "Only the other office says that one came after the other"
    case .multipleValues: "Several dates for one event"
    case .furtherOverlap: "Held beyond the start of a later tenure"
    case .tooManyHolders: "More holders at once than seats"
    case .vacancy: "Nobody held the office"
    case .endBeforeStart: "A tenure ends before it starts"
    case .lifetime: "A tenure outside a life"
    case .outsideOffice: "A tenure outside the time of the office"
    case .statedDuration: "A stated duration does not fit the dates"
    case .succeedsSelf: "A holder succeeds himself across a rename"
    case .cycle: "Tenures come after themselves"
    }
  }
}
