/// Why no answer came.
struct HTTPError: Error {
  enum Kind {
    /// No connection: nothing was sent.
    case unreachable
    /// The connection broke after something was sent.
    case broken
    /// Nothing moved for as long as may be.
    case timedOut
    /// The time for all requests was over.
    case overdue
    /// The server's certificate does not verify.
    case certificate
    /// The answer is longer than may be.
    case tooLarge
    /// Whoever read the answer had enough of it.
    case unread
    /// The address is none, or libcurl cannot do what was asked.
    case unusable
  }

  var kind: Kind
  var reason: String
}
