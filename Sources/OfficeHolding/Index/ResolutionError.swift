/// Why a name does not lead to one thing, and which things may have been meant.
public struct ResolutionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with the name.
  public enum Reason: Sendable, Hashable {
    /// Nothing has this name.
    case unknown
    /// More than one thing has it.
    case ambiguous
    /// Things have it, but none of the classes (IRIs) asked for.
    case otherClass([String])
  }

  /// A thing that may have been meant.
  public struct Candidate: Sendable, Hashable {
    /// `kind/slug`, which names it alone.
    public let id: String
    /// Its label.
    public let label: String
  }

  /// What was typed.
  public let text: String
  /// What is wrong with it.
  public let reason: Reason
  /// The things that may have been meant, nearest first.
  public let candidates: [Candidate]

  /// The error in words with its candidates.
  public var description: String {
    let list = candidates.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
    switch reason {
    case .unknown:
      return "nothing is called “\(text)”" + (candidates.isEmpty ? "" : "; did you mean \(list)?")
    case .ambiguous:
      return "“\(text)” may mean \(list): give the longer id"
    case .otherClass(let classes):
      let wanted = classes.map { NodeName(iri: $0).slug }.joined(separator: " or ")
      return "“\(text)” is \(list), but what is needed here is \(wanted)"
    }
  }
}
