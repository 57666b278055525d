/// A triple store behind an endpoint (SPARQL 1.1 Graph Store HTTP Protocol, and SPARQL 1.1 Protocol for queries and updates).
public struct TripleStore: Sendable {
  /// What kind of store it is.
  public let kind: StoreKind
  /// What it calls itself, such as `Oxigraph/0.5.13`, if anything.
  public let server: String?
  /// The endpoint as it was given.
  public let endpoint: String
  let addresses: StoreAddresses
  let client: HTTPClient

  /// Whether a PUT takes the place of a graph in one transaction.
  var replacesAtomically: Bool { kind.replacesAtomically(server) }

  /// The most bytes of an update in one request; settable for tests.
  var longestUpdate = 64 << 20

  /// The bytes of a part, where a store takes parts better than a whole: Virtuoso has lost some of a long body and answered 201.
  /// Settable for tests.
  var partSize = 8 << 20

  /// The most triples in one answer of Virtuoso, which refuses more than a million; settable for tests.
  var longestAnswer = 900_000

  /// Whether to try a checkpoint of Virtuoso, which its user may be refused; settable for tests.
  var makesCheckpoints = true

  /// Finds out what kind of store there is, and how it wants the password.
  ///
  /// - Parameters:
  ///   - endpoint: an absolute address, `http:` or `https:`, without a user in it.
  ///   - options: how it is reached.
  /// - Throws: `StoreError`.
  public init(endpoint: String, options: StoreOptions = StoreOptions()) throws(StoreError) {
    try Self.check(endpoint)
    for address in [options.queryAddress, options.updateAddress].compactMap(\.self) {
      try Self.check(address)
      guard options.credentials == nil || Self.host(of: address) == Self.host(of: endpoint) else {
        throw StoreError(
          .unsupported, "the password for \(endpoint) is not sent to \(address)",
          suggestion: "an address of the same scheme, host and port, or no --user")
      }
    }
    var client = HTTPClient(limits: options.limits, authorities: options.authorities, credentials: options.credentials)
    client.sendsPlainPassword = options.sendsPlainPassword
    client.deadline = options.limits.total.map { .now + .seconds($0) }
    self.endpoint = endpoint
    let first = try Self.get(endpoint, client)
    guard let kind = options.kind ?? StoreKind(headers: first.headers) ?? StoreKind(path: endpoint) else {
      throw StoreError(
        .unsupported, "\(endpoint) does not tell what kind of store it is",
        suggestion: "--store names it: \(StoreKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard kind == .generic || !endpoint.contains("?") else {
      throw StoreError(
        .unsupported, "the address of \(kind.name) has no question mark: \(Words.shown(endpoint))",
        suggestion: "--graph names the graph; --store generic takes the address as it is")
    }
    self.kind = kind
    server = first.headers["server"].map(Words.shown)
    addresses = StoreAddresses(kind, endpoint: endpoint, query: options.queryAddress, update: options.updateAddress)
    client.scheme = try Self.scheme(first, addresses, client)
    client.takesGzip = !Self.isLoopback(endpoint)
    self.client = client
  }

  /// How the store wants the password, if it asks for one before anything is sent to it.
  private static func scheme(
    _ first: HTTPResponse, _ addresses: StoreAddresses, _ client: HTTPClient
  ) throws(StoreError) -> HTTPClient.Scheme? {
    // A graph of that name is nowhere: the answer tells whether the graph store asks.
    let graph = addresses.graph("urn:gensek:probe:" + String(UInt64.random(in: 0...UInt64.max), radix: 16))
    let asking = first.status == 401 ? first : try get(graph, client)
    return asking.status == 401 ? try client.scheme(askedFor: asking, addresses.graphStore) : nil
  }

  private static func check(_ endpoint: String) throws(StoreError) {
    let lowered = endpoint.lowercased()
    let rest =
      lowered.hasPrefix("http://") ? endpoint.dropFirst(7) : lowered.hasPrefix("https://") ? endpoint.dropFirst(8) : nil
    let authority = rest?.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    guard !authority.isEmpty else {
      throw StoreError(
        .unsupported, "'\(Words.shown(endpoint))' is no address of a store",
        suggestion: "it begins with http:// or https://")
    }
    guard !authority.contains("@") else {
      throw StoreError(
        .unsupported, "the address has a user in it, which others see",
        suggestion: "give --user NAME and the password in GENSEK_PASSWORD or --password-file")
    }
    guard endpoint.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !endpoint.contains("#") else {
      throw StoreError(.unsupported, "'\(Words.shown(endpoint))' is no address of a store")
    }
  }

  /// The scheme, host and port of an address.
  private static func host(of address: String) -> String {
    address.lowercased().split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3)
      .joined(separator: "/")
  }

  /// Whether an address is that of this machine, where compressing costs more than it saves.
  static func isLoopback(_ endpoint: String) -> Bool {
    let authority = endpoint.lowercased().split(separator: "/").dropFirst().first ?? ""
    if authority == "[::1]" || authority.hasPrefix("[::1]:") { return true }
    let host = authority.split(separator: ":").first ?? ""
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return host == "localhost" || numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }

  /// Asks without the password, so that the answer tells whether it is wanted.
  private static func get(_ url: String, _ client: HTTPClient) throws(StoreError) -> HTTPResponse {
    var client = client
    client.credentials = nil
    var request = HTTPRequest(method: "GET", url: url, purpose: "find out about the store")
    request.headers = ["Accept: application/n-triples, */*;q=0.1"]
    request.isIdempotent = true
    // Some give a whole dataset at their endpoint.
    request.answer = .beginning(limit: 64 << 10)
    return try answer(to: request, client)
  }
}

extension StoreKind {
  /// The store that an address belongs to, by its path.
  init?(path endpoint: String) {
    if endpoint.contains("/rdf4j-server/repositories/") {
      self = .rdf4j
    } else if endpoint.contains("/repositories/") {
      self = .graphdb
    } else {
      return nil
    }
  }
}
