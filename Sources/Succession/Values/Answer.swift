public import Chronology

/// A three-valued answer with the bounds that decide it.
public struct Answer: Codable, Sendable, Hashable {
  /// Yes, no or undecidable.
  public let certainty: Certainty
  /// Why, in words, with the dates.
  public let reason: String

  /// An answer and its reason.
  public init(_ certainty: Certainty, because reason: String) {
    self.certainty = certainty
    self.reason = reason
  }

  /// A verdict on dates.
  public init(_ verdict: Verdict) { self.init(verdict.certainty, because: verdict.reason) }
}
