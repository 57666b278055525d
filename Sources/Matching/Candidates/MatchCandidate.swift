internal import Foundation

/// Two nodes that may be the same, with what speaks for it and against it.
public struct MatchCandidate: Sendable, Codable, Equatable {
  /// What they are.
  public let kind: MatchKind
  /// From 0 to 1, in hundredths: how likely they are the same, by the reasons alone.
  public let score: Double
  /// The one of which more is known; it is proposed as the one to keep.
  public let first: MatchedThing
  /// The other.
  public let second: MatchedThing
  /// The reasons, the weightiest first.
  public let reasons: [MatchReason]

  /// The score of reasons: what they weigh together with how seldom two things are the same.
  static func score(of reasons: [MatchReason], prior: Double) -> Double {
    let odds = reasons.reduce(prior) { $0 + $1.weight }
    return (100 / (1 + exp(-odds))).rounded() / 100
  }
}
