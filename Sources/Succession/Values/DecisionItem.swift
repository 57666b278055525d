public import OfficeHolding

/// A decision that was taken, refused or left undone.
public struct DecisionItem: Codable, Sendable, Hashable {
  /// The decision.
  public let decision: Named
  /// What became of it, by local name: `adopted`, `rejected`, `notTaken`.
  public let outcome: [String]
  /// Who took it, or did not.
  public let decidedBy: [Named]
  /// When.
  public let date: DateValue?
  /// What supports this.
  public let support: [Support]

  /// A decision as an answer gives it.
  public init(_ thing: AnyThing) {
    decision = Named(thing)
    outcome = thing.localNames(GS.outcome)
    decidedBy = thing.all(GS.decidedBy, as: AnyThing.self).map { Named($0) }
    date = thing.date(GS.date).map(DateValue.init)
    support = thing.support(GS.outcome, GS.decidedBy, GS.date, GS.concerns)
  }
}
