/// A request to a store.
struct HTTPRequest {
  /// What is sent.
  enum Body {
    case none
    /// Bytes at hand, whose number is told beforehand.
    case bytes([UInt8])
    /// Bytes that somebody makes meanwhile; `length` is their number, nil where that is not known beforehand.
    case stream(BytePipe, length: Int?)
  }

  /// Where the body of a successful answer goes.
  enum Answer {
    /// Into the response; an answer of more than `limit` bytes is an error.
    case kept(limit: Int)
    /// Into the response, no more than `limit` bytes of it: what is asked for is in the headers.
    case beginning(limit: Int)
    /// To somebody who reads it meanwhile.
    case stream(BytePipe)
  }

  var method: String
  var url: String
  /// Lines such as `Accept: text/csv`.
  var headers: [String] = []
  var body = Body.none
  var answer = Answer.kept(limit: 1 << 20)

  /// Whether doing it twice is doing it once, so that it may be tried again (RFC 9110, section 9.2.2).
  var isIdempotent = false

  /// What errors call it.
  var purpose: String

  /// Whether it cannot be done anew, as what is sent or taken is on its way only once.
  var isStream: Bool {
    if case .stream = body { return true }
    if case .stream = answer { return true }
    return false
  }
}

/// What came back: whole, and never that of another address.
struct HTTPResponse {
  var status: Int
  /// Names in lower case; of several headers with one name the values are joined by a comma.
  var headers: [String: String]
  var body: [UInt8]
  /// How the password was sent for it; nil where it was not.
  var scheme: HTTPClient.Scheme?

  var isSuccess: Bool { (200..<300).contains(status) }

  /// The media type, without its parameters, in lower case.
  var mediaType: String {
    headers["content-type", default: ""].split(separator: ";").first.map { trimmed(String($0)).lowercased() } ?? ""
  }

  /// The first words of the body, for a message.
  var words: String {
    let isMarkup = mediaType.hasSuffix("html") || mediaType.hasSuffix("xml")
    return Words.shown(isMarkup ? Words.withoutMarkup(body) : String(decoding: body, as: UTF8.self))
  }
}
