/// The answer to a question about imprecise dates: yes, no, or not to be decided from what is known.
///
/// The connectives are those of Kleene's strong three-valued logic: an undecidable part makes the whole undecidable
/// only where the other part does not decide it.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
  /// True whatever the exact dates are.
  case yes
  /// False whatever the exact dates are.
  case no
  /// True for some of the exact dates that are possible and false for others.
  case undecidable

  /// A two-valued answer.
  public init(_ truth: Bool) {
    self = truth ? .yes : .no
  }

  /// No if either is no, yes if both are yes, else undecidable.
  public static func && (a: Certainty, b: Certainty) -> Certainty {
    if a == .no || b == .no { return .no }
    return a == .yes && b == .yes ? .yes : .undecidable
  }

  /// Yes if either is yes, no if both are no, else undecidable.
  public static func || (a: Certainty, b: Certainty) -> Certainty {
    !(!a && !b)
  }

  /// The opposite; undecidable stays so.
  public static prefix func ! (a: Certainty) -> Certainty {
    switch a {
    case .yes: .no
    case .no: .yes
    case .undecidable: .undecidable
    }
  }

  /// The answer over several possible readings of which one holds: what all agree on, else undecidable.
  ///
  /// - Parameter answers: One answer for each reading; none gives undecidable.
  public static func agreed(_ answers: some Sequence<Certainty>) -> Certainty {
    var result: Certainty?
    for answer in answers {
      if let result, result != answer { return .undecidable }
      result = answer
    }
    return result ?? .undecidable
  }
}
