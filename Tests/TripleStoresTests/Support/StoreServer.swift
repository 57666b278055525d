import Foundation
import Synchronization
import Testing

/// A throw-away store that the project's own scripts start on loopback, and end when the tests are over.
struct StoreServer: Sendable {
  let endpoint: String
  let folder: String
  let user: String?
  let password: String?

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Starts a store of a kind.
  static func start(_ kind: String) throws -> StoreServer {
    let folder = try run(kind, "start").trimmingCharacters(in: .whitespacesAndNewlines)
    return try StoreServer(kind, folder)
  }

  init(_ kind: String, _ folder: String) throws {
    self.folder = folder
    func noted(_ name: String) -> String? {
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else { return nil }
      return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    endpoint = try #require(noted("endpoint"))
    user = noted("user")
    password = try noted("password_file").map {
      try String(contentsOfFile: $0, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
