public import Chronology
public import OfficeHolding

/// One tenure as an answer gives it: who held what from when to when, how it began and ended, and on what evidence.
public struct TenureItem: Codable, Sendable, Hashable {
  /// A duration that a source states, held against the dates.
  public struct StatedLength: Codable, Sendable, Hashable {
    /// The duration in ISO 8601, as in the data.
    public let iso8601: String
    /// The duration in words.
    public let words: String
    /// Whether the dates agree with it, over all their readings.
    public let agrees: Answer
    /// The starts that would agree with each reading of the end, in EDTF.
    public let fittingStarts: [String]
    /// The ends that would agree with each reading of the start, in EDTF.
    public let fittingEnds: [String]
  }

  /// The tenure.
  public let tenure: Named
  /// Who held it.
  public let holders: [Named]
  /// What was held.
  public let offices: [Named]
  /// Its place in a source's list of holders.
  public let row: Int?
  /// The first day; `nil` where nothing is said.
  public let start: DateValue?
  /// The last day; `nil` where nothing is said.
  public let end: DateValue?
  /// The times at which it is said to have been held.
  public let attestedAt: [DateValue]
  /// `ongoing`, `unknown` or `notStated`, where there is no end.
  public let endStatus: String?
  /// How long it lasted; `nil` where an end is not known, or lies before the start.
  public let length: Length?
  /// `full` or `acting`, where it is said.
  public let capacity: String?
  /// `deJure` or `deFacto`, where it is said.
  public let basis: String?
  /// How it began, by local name.
  public let startCause: [String]
  /// The events that began it.
  public let startedBy: [Named]
  /// How it ended, by local name.
  public let endCause: [String]
  /// The events that ended it.
  public let endedBy: [Named]
  /// The durations that a source states.
  public let statedLengths: [StatedLength]
  /// The holder's age at the start, as a source states it.
  public let statedAge: Int?
  /// The decisions that concern both the holder and the office, such as a re-election that was not taken.
  public let decisions: [DecisionItem]
  /// What supports each of these.
  public let support: [Support]
  /// The places that support the tenure as a whole.
  public let places: [Support.Place]

  /// A tenure as an answer gives it.
  public init(_ tenure: Tenure) {
    self.tenure = Named(tenure)
    holders = tenure.holders.map { Named($0) }
    offices = tenure.offices.map { Named($0) }
    row = tenure.row
    start = tenure.start.map(DateValue.init)
    end = tenure.end.map(DateValue.init)
    attestedAt = tenure.attestations.map(DateValue.init)
    endStatus = tenure.localNames(GS.endStatus).first
    length = tenure.start.flatMap { start in tenure.end.flatMap { Length(from: start, to: $0) } }
    capacity = tenure.capacity
    basis = tenure.basis
    startCause = tenure.localNames(GS.startCause)
    startedBy = tenure.all(GS.startedBy, as: Event.self).map { Named($0) }
    endCause = tenure.localNames(GS.endCause)
    endedBy = tenure.all(GS.endedBy, as: Event.self).map { Named($0) }
    statedLengths = tenure.statedDurations.map { StatedLength($0, of: tenure) }
    statedAge = tenure.texts(GS.statedAge).compactMap { Int($0) }.first
    let ofHolder = Set(tenure.holders.flatMap { $0.naming(by: GS.concerns, as: AnyThing.self) })
    decisions = tenure.offices.flatMap { $0.naming(by: GS.concerns, as: AnyThing.self) }
      .filter { ofHolder.contains($0) && $0.knowledge.isA($0.node, GS.Class.decision) }.map(DecisionItem.init)
    support = tenure.support(
      GS.holder, GS.office, GS.start, GS.end, GS.attestedAt, GS.capacity, GS.basis, GS.startCause, GS.startedBy,
      GS.endCause, GS.endedBy, GS.statedDuration, GS.statedAge, GS.follows, GS.continuesTenure)
    places = tenure.places
  }
}

extension TenureItem.StatedLength {
  init(_ stated: StatedDuration, of tenure: Tenure) {
    iso8601 = stated.iso8601
    words = stated.description
    if let start = tenure.start, let end = tenure.end {
      agrees = Answer(stated.agrees(from: start, to: end))
    } else {
      agrees = Answer(.undecidable, because: "a date is missing")
    }
    fittingStarts =
      tenure.end?.readings.compactMap { stated.starts(until: $0.days).flatMap(EDTF.init(within:))?.description } ?? []
    fittingEnds = tenure.start?.readings.compactMap { EDTF(within: stated.ends(from: $0.days))?.description } ?? []
  }
}

extension Tenure {
  /// The times at which it is said to have been held.
  public var attestations: [EDTF] {
    texts(GS.attestedAt).compactMap { text in
      do { return try EDTF(parsing: text) } catch { return nil }
    }
  }

  /// The durations that a source states; what cannot be read is left to the audit.
  public var statedDurations: [StatedDuration] {
    texts(GS.statedDuration).compactMap { text in
      do { return try StatedDuration(parsing: text) } catch { return nil }
    }
  }
}
