import Synchronization

/// How requests want the password that were not known to want it: a store may let everybody read, and ask who updates.
///
/// Kept by method and address, so that the password goes with nothing that did not ask.
final class Challenges: Sendable {
  private let schemes = Mutex<[String: Set<HTTPClient.Scheme>]>([:])

  /// How a request wants the password; nil where none like it was refused.
  func scheme(for request: HTTPRequest) -> HTTPClient.Scheme? {
    schemes.withLock { schemes in
      let wanted = schemes[Self.key(request)]
      return wanted.flatMap { $0.contains(.digest) ? .digest : $0.first }
    }
  }

  /// Notes how a request wants the password.
  ///
  /// - Parameter sent: how it was sent with that request.
  /// - Returns: whether the request would be another one now.
  func note(_ scheme: HTTPClient.Scheme, for request: HTTPRequest, sent: HTTPClient.Scheme?) -> Bool {
    schemes.withLock { _ = $0[Self.key(request), default: []].insert(scheme) }
    return self.scheme(for: request) != sent
  }

  private static func key(_ request: HTTPRequest) -> String {
    "\(request.method) \(request.url.prefix { $0 != "?" })"
  }
}
