/// Why a store could not be loaded, and what it holds now.
public struct StoreError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, for programs; people read the description.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// No connection could be made, or a folder cannot be used.
    case unreachable
    /// The connection broke: the store was stopped, or somebody between did it.
    case broken
    /// The store took longer than it may.
    case timedOut
    /// The certificate of the server does not verify.
    case certificate
    /// The store answered that it is somewhere else.
    case redirected
    /// The store wants a user and a password, or others.
    case credentials
    /// There is nothing at the address that takes graphs.
    case notFound
    /// The store refuses a term or a triple.
    case refusedContent
    /// The store refuses, for another reason that it tells.
    case refused
    /// The answer is not what it has to be, such as an error behind a status of success.
    case badAnswer
    /// The graph has triples, and neither `--replace` nor `--append` was given.
    case notEmpty
    /// The store holds something else than what was sent.
    case different
    /// There is nothing to resume.
    case nothingToResume
    /// What is asked for cannot be done with this store.
    case unsupported
  }

  /// What is wrong.
  public var kind: Kind
  /// What was tried and what came of it.
  public var reason: String
  /// What the store holds now, as far as that can be known.
  public var holds: String?
  /// What to do.
  public var suggestion: String?
  /// Whether an answer was not read to its end, for a reason of the reader's.
  var isUnread = false

  /// Whether the store has read the request and does not do it.
  var isRefusal: Bool { kind == .refused || kind == .refusedContent }

  /// The reason, what the store holds now and what to do, without line ends.
  public var description: String {
    ([reason] + [holds, suggestion].compactMap(\.self)).joined(separator: "; ")
  }

  init(_ kind: Kind, _ reason: String, holds: String? = nil, suggestion: String? = nil) {
    self.kind = kind
    self.reason = reason
    self.holds = holds
    self.suggestion = suggestion
  }

  /// The same error, with what the store holds now.
  func holding(_ holds: String) -> StoreError {
    var error = self
    if error.holds == nil { error.holds = holds }
    return error
  }
}
