import Foundation
import Testing

@testable import TripleStores

/// A stand-in for a store, ended with this object: `StandIn/store.py` tells what it does.
final class StandIn {
  let kind: StoreKind
  let endpoint: String
  private let folder: String
  private let processID: Int32

  private static let program =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/StandIn/store.py"

  /// - Parameters:
  ///   - fault: what goes wrong.
  ///   - other: where a redirect leads to.
  ///   - hasCertificate: whether it speaks TLS, with a certificate that nobody signed.
  init(_ kind: StoreKind, fault: String = "none", other: StandIn? = nil, hasCertificate: Bool = false) throws {
    self.kind = kind
    folder = NSTemporaryDirectory() + "/gensek-stand-in-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let notes = folder + "/notes"
    if let other { try other.origin.write(toFile: notes + ".other", atomically: true, encoding: .utf8) }
    var certificate = ""
    if hasCertificate {
      certificate = folder + "/certificate.pem"
      let made = unsafe system(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 "
          + "-keyout '\(folder)/key.pem' -out '\(certificate)' 2>/dev/null && cat '\(folder)/key.pem' >>'\(certificate)'"
      )
      try #require(made == 0, "openssl made no certificate")
    }
    _ = unsafe system(
      "python3 '\(Self.program)' '\(notes)' \(kind.rawValue) \(fault) \(certificate) </dev/null >'\(folder)/log' 2>&1 &"
    )
    for _ in 0..<1000 where !FileManager.default.fileExists(atPath: notes) { usleep(10_000) }
    let words = try String(contentsOfFile: notes, encoding: .utf8).split(separator: " ")
    processID = try #require(Int32(words[1]))
    let path =
      switch kind {
      case .jena: "/offices"
      case .graphdb: "/repositories/offices"
      case .rdf4j: "/rdf4j-server/repositories/offices"
      default: "/graphs"
      }
    endpoint = "\(hasCertificate ? "https" : "http")://127.0.0.1:\(words[0])" + path
  }

  deinit {
    kill(processID, SIGKILL)
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("could not remove \(folder): \(error)") }
  }

  var certificate: String { folder + "/certificate.pem" }

  /// The address without its path.
  var origin: String {
    endpoint.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
  }

  func connect(_ change: (inout StoreOptions) -> Void = { _ in }) throws -> TripleStore {
    var options = StoreOptions()
    options.limits = TimeLimits(connecting: 5, silence: 30, total: nil)
    if kind == .generic {
      options.kind = .generic
      options.queryAddress = origin + "/query"
      options.updateAddress = origin + "/update"
    }
    change(&options)
    return try TripleStore(endpoint: endpoint, options: options)
  }

  /// The requests that came so far, one a line.
  func seen() throws -> String {
    let request = HTTPRequest(method: "GET", url: origin + "/seen", purpose: "look")
    return String(decoding: try HTTPClient(limits: TimeLimits()).send(request).body, as: UTF8.self)
  }
}
