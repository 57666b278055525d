import RDFSyntax

extension TripleStore {
  /// The answer to a request, which may be a refusal; tried again only where twice is as good as once, or where the store asks for the
  /// password first. A stream is not: see `HTTPClient.isToRepeat`.
  static func answer(to request: HTTPRequest, _ client: HTTPClient) throws(StoreError) -> HTTPResponse {
    var attempt = 0
    while true {
      let outcome = Result { () throws(HTTPError) in try client.send(request) }
      switch outcome {
      case .success(let response):
        try refuseRedirect(response, request)
        if !request.isStream, try client.isToRepeat(response, request) { continue }
        return response
      case .failure(let failure):
        let isSafe = failure.kind == .unreachable || failure.kind == .broken && request.isIdempotent
        guard isSafe, attempt < 2, !request.isStream else { throw StoreError(failure, request) }
        attempt += 1
        pause(milliseconds: 200 << attempt)
      }
    }
  }

  /// No redirect is followed: what is sent is for the address that was given, and the password too.
  private static func refuseRedirect(_ response: HTTPResponse, _ request: HTTPRequest) throws(StoreError) {
    guard (300..<400).contains(response.status) else { return }
    let target = Words.shown(response.headers["location", default: "another address"])
    throw StoreError(
      .redirected, "\(request.url) answers that it is at \(target); that is not followed, and nothing was sent there",
      suggestion: "give that address if it is to be trusted")
  }

  /// The answer to a request that must succeed.
  func succeed(_ request: HTTPRequest) throws(StoreError) -> HTTPResponse {
    let response = try Self.answer(to: request, client)
    guard response.isSuccess else { throw refusal(response, request) }
    return response
  }

  /// The first column of the answer to a query.
  func value(of query: String, purpose: String) throws(StoreError) -> [String] {
    try rows(of: query, purpose: purpose).compactMap(\.first)
  }

  /// The answer to a query, row by row.
  func rows(of query: String, purpose: String) throws(StoreError) -> [[String]] {
    guard let address = addresses.query else {
      throw StoreError(.unsupported, "no address for queries is known", suggestion: "--query-endpoint names it")
    }
    var request = HTTPRequest(method: "POST", url: address, purpose: purpose)
    request.headers = ["Content-Type: application/x-www-form-urlencoded", "Accept: application/sparql-results+json"]
    request.body = .bytes(Array("query=\(percentEncoded(query))\(kind.infers ? "&infer=false" : "")".utf8))
    request.isIdempotent = true
    request.answer = .kept(limit: 16 << 20)
    return try QueryResults.rows(of: succeed(request), request)
  }

  /// Does an update.
  func update(_ text: String, purpose: String) throws(StoreError) {
    guard let address = addresses.update else {
      throw StoreError(.unsupported, "no address for updates is known", suggestion: "--update-endpoint names it")
    }
    var request = HTTPRequest(method: "POST", url: address, purpose: purpose)
    // Virtuoso takes the media type of updates only in later versions; as a form a long one grows threefold.
    let isForm = kind == .virtuoso
    request.headers = [
      "Content-Type: application/\(isForm ? "x-www-form-urlencoded" : "sparql-update")", "Accept: */*",
    ]
    request.body = .bytes(Array((isForm ? "update=\(percentEncoded(text))" : text).utf8))
    let response = try succeed(request)
    if let words = Self.errorInside(response, besides: Self.iris(in: text)) {
      throw StoreError(.badAnswer, "the store answers \(response.status) to '\(purpose)', and in the answer: \(words)")
    }
  }

  /// What stands in angle brackets in the head of an update: the names of graphs, which a store may repeat.
  private static func iris(in update: String) -> [String] {
    update.prefix(4096).split(separator: "<").dropFirst().compactMap { part in
      part.firstIndex(of: ">").map { String(part[..<$0]) }
    }
  }

  /// The words of an error that stands in an answer of success.
  ///
  /// - Parameter names: what the request said itself, and the answer may repeat.
  static func errorInside(_ response: HTTPResponse, besides names: [String] = []) -> String? {
    let words = response.words
    let lowered = names.reduce(words.lowercased()) { $0.replacing($1.lowercased(), with: "") }
    let signs = [
      "error", "exception", "cancelled", "canceled", "timed out", "timeout", "virtuoso 4", "virtuoso r", "virtuoso s",
    ]
    return signs.contains { lowered.contains($0) } ? words : nil
  }

  /// What a refusal means.
  func refusal(_ response: HTTPResponse, _ request: HTTPRequest) -> StoreError {
    let words = response.words
    let said = words.isEmpty ? "" : ": \(words)"
    switch response.status {
    case 401, 403:
      guard let credentials = client.credentials else {
        return StoreError(
          .credentials,
          "the store refuses a request without a user (\(response.status)), asked to \(request.purpose)\(said)",
          suggestion: "give --user NAME and the password in GENSEK_PASSWORD or --password-file")
      }
      guard response.scheme != nil else {
        return StoreError(
          .credentials,
          "the store refuses to \(request.purpose) (\(response.status)) without asking for a password, so none was sent\(said)",
          suggestion: "is \(request.url) the address for those who may write?")
      }
      return StoreError(
        .credentials,
        "the store refuses the user '\(credentials.user)' with this password (\(response.status)), "
          + "asked to \(request.purpose)\(said)", suggestion: "check the password, and whether the user may write")
    case 404:
      return StoreError(
        .notFound, "\(request.url) is not there (404), asked to \(request.purpose)\(said)",
        suggestion: "check the endpoint, and --store \(kind.rawValue)")
    case 400, 422:
      return StoreError(.refusedContent, "the store refuses to \(request.purpose) (\(response.status))\(said)")
    default:
      return StoreError(.refused, "the store refuses to \(request.purpose) (\(response.status))\(said)")
    }
  }
}

extension StoreError {
  /// Why no answer came to a request.
  init(_ error: HTTPError, _ request: HTTPRequest) {
    let (kind, suggestion): (Kind, String?) =
      switch error.kind {
      case .unreachable: (.unreachable, "is the store running, is this its address, and does it speak http or https?")
      case .broken: (.broken, nil)
      case .timedOut: (.timedOut, "--timeout gives it longer")
      case .overdue: (.timedOut, "--time-limit gives it longer")
      case .certificate: (.certificate, "--ca-file names the certificate of your own authority")
      case .tooLarge, .unread: (.badAnswer, nil)
      case .unusable: (.unsupported, nil)
      }
    self.init(kind, "could not \(request.purpose) at \(request.url): \(error.reason)", suggestion: suggestion)
    isUnread = error.kind == .unread
  }
}
