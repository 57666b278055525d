extension HTTPClient {
  /// How the password goes with a request; nil where it does not.
  func scheme(for request: HTTPRequest) -> Scheme? {
    credentials == nil ? nil : challenges.scheme(for: request) ?? scheme
  }

  /// Whether a request that was refused is to be done anew, as the store asks for the password in a way in which it was not sent.
  ///
  /// - Throws: `StoreError` where it may not be sent in that way.
  func isToRepeat(_ response: HTTPResponse, _ request: HTTPRequest) throws(StoreError) -> Bool {
    guard response.status == 401, credentials != nil else { return false }
    return challenges.note(try scheme(askedFor: response, request.url), for: request, sent: response.scheme)
  }

  /// How a store wants the password, which an answer 401 tells (RFC 9110, section 11.6.1).
  ///
  /// - Throws: `StoreError` where it may not be sent, or there is none.
  func scheme(askedFor response: HTTPResponse, _ url: String) throws(StoreError) -> Scheme {
    guard credentials != nil else {
      throw StoreError(
        .credentials, "the store at \(url) wants a user and a password",
        suggestion: "give --user NAME and the password in GENSEK_PASSWORD or --password-file")
    }
    let offered = Self.schemes(in: response.headers["www-authenticate", default: ""])
    if offered.contains("digest") { return .digest }
    // Who does not say how can only mean the simplest way.
    guard offered.isEmpty || offered.contains("basic") else {
      let names = Words.shown(offered.joined(separator: ", "))
      throw StoreError(.unsupported, "the store at \(url) asks for a user in a way not known here: '\(names)'")
    }
    guard url.lowercased().hasPrefix("https:") || TripleStore.isLoopback(url) || sendsPlainPassword else {
      throw StoreError(
        .credentials, "the store at \(url) wants the password as it is, which others on the way could read",
        suggestion: "use https, or --plain-password to send it all the same")
    }
    return .basic
  }

  /// The names of the schemes in challenges, in lower case (RFC 9110, section 11.6.1): what begins a part and is no parameter, as
  /// `Basic realm="a, digest of it", charset="UTF-8", Digest realm="b"` has two.
  static func schemes(in challenges: String) -> [String] {
    var isQuoted = false
    var isEscaped = false
    var bare = ""
    for character in challenges.unicodeScalars {
      if isQuoted {
        isQuoted = isEscaped || character != "\""
        isEscaped = !isEscaped && character == "\\"
      } else if character == "\"" {
        isQuoted = true
      } else {
        bare.unicodeScalars.append(character)
      }
    }
    return bare.lowercased().split(separator: ",").compactMap { part in
      part.split(separator: " ").first.flatMap { $0.contains("=") ? nil : String($0) }
    }
  }
}
