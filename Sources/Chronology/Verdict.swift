/// A three-valued answer together with the bounds that decide it.
public struct Verdict: Hashable, Sendable {
  /// Yes, no or undecidable.
  public let certainty: Certainty
  /// A sentence, without a full stop, that names the bounds that decide.
  public let reason: String

  /// An answer and its reason.
  public init(_ certainty: Certainty, because reason: String) {
    self.certainty = certainty
    self.reason = reason
  }
}

extension Verdict: CustomStringConvertible {
  /// The answer and the reason: `no: 1922-04-03 is not before 1921-03-16`.
  public var description: String { "\(certainty.rawValue): \(reason)" }
}
