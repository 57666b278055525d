import CCurl

/// Does requests with libcurl, each with a handle of its own, so that nothing of one request stays for the next.
///
/// No redirect is followed; TLS is verified.
struct HTTPClient: Sendable {
  /// How the store wants the user and the password.
  enum Scheme: Sendable { case basic, digest }

  var limits: TimeLimits
  /// When the time for all requests is over.
  var deadline: ContinuousClock.Instant?
  /// A file of certificates (PEM) that are trusted instead of the system's.
  var authorities: String?
  var credentials: Credentials?
  /// Whether the password may go to another machine as it is.
  var sendsPlainPassword = false
  /// How the store wanted the password when it was first asked; nil where it did not.
  var scheme: Scheme?
  /// How other requests want it.
  let challenges = Challenges()
  /// Whether answers may come compressed.
  var takesGzip = false

  private static let isStarted: Bool = gensek_curl_start() == CURLE_OK

  /// Sends a request and takes the answer, whatever its status.
  func send(_ request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
    defer {
      if case .stream(let pipe, _) = request.body { pipe.cancel() }
      if case .stream(let pipe) = request.answer { pipe.finish() }
    }
    guard Self.isStarted, let curl = unsafe curl_easy_init() else {
      throw HTTPError(kind: .unusable, reason: "libcurl cannot be started")
    }
    defer { unsafe curl_easy_cleanup(curl) }
    let transfer = Transfer(request, limits, deadline: deadline)
    let scheme = scheme(for: request)
    var list: UnsafeMutablePointer<curl_slist>?
    defer { unsafe curl_slist_free_all(list) }
    // Without a question first the body goes at once, as some stores do not know that question; it is asked where the answer may be
    // that the password is wanted (RFC 9110, section 10.1.1).
    var question = "Expect:"
    if case .stream = request.body, credentials != nil, scheme == nil { question += " 100-continue" }
    for header in request.headers + [question] { unsafe list = curl_slist_append(list, header) }
    unsafe prepare(curl, transfer, scheme)
    unsafe gensek_curl_set_list(curl, CURLOPT_HTTPHEADER, list)
    let code = withExtendedLifetime(transfer) { unsafe curl_easy_perform(curl) }
    // A store may refuse before it has read all, and close.
    let isAnswered = code == CURLE_OK || transfer.isEnough || code == CURLE_SEND_ERROR && transfer.status >= 300
    guard isAnswered, transfer.status > 0 else { throw error(code, transfer) }
    return HTTPResponse(status: transfer.status, headers: transfer.headers, body: transfer.body, scheme: scheme)
  }

  private func prepare(_ curl: UnsafeMutableRawPointer, _ transfer: Transfer, _ scheme: Scheme?) {
    let request = transfer.request
    let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
    unsafe gensek_curl_set_text(curl, CURLOPT_URL, request.url)
    unsafe gensek_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
    unsafe gensek_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, request.method)
    // What is meant for this machine, a password too, goes to no other.
    if TripleStore.isLoopback(request.url) { unsafe gensek_curl_set_text(curl, CURLOPT_NOPROXY, "*") }
    unsafe gensek_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
    unsafe gensek_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
    unsafe gensek_curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 1)
    unsafe gensek_curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 2)
    if let authorities { unsafe gensek_curl_set_text(curl, CURLOPT_CAINFO, authorities) }
    unsafe gensek_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, limits.connecting)
    unsafe gensek_curl_set_text(curl, CURLOPT_USERAGENT, "gensek")
    if takesGzip { unsafe gensek_curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "gzip") }
    if let credentials, let scheme {
      unsafe gensek_curl_set_number(
        curl, CURLOPT_HTTPAUTH, scheme == .digest ? gensek_curl_digest : gensek_curl_basic)
      unsafe gensek_curl_set_text(curl, CURLOPT_USERNAME, credentials.user)
      unsafe gensek_curl_set_text(curl, CURLOPT_PASSWORD, credentials.password)
    }
    let length: Int? =
      switch request.body {
      case .none: nil
      case .bytes(let bytes): bytes.count
      // A body of unknown length goes in chunks (RFC 9112, section 7.1).
      case .stream(_, let length): length ?? -1
      }
    if let length {
      unsafe gensek_curl_set_number(curl, CURLOPT_UPLOAD, 1)
      unsafe gensek_curl_set_number(curl, CURLOPT_UPLOAD_BUFFERSIZE, 1 << 20)
      unsafe gensek_curl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(length))
      unsafe gensek_curl_set_transfer(curl, CURLOPT_READFUNCTION, readBody)
      unsafe gensek_curl_set_pointer(curl, CURLOPT_READDATA, context)
      // Digest begins with an empty body, after which libcurl begins anew; nothing was read by then.
    }
    unsafe gensek_curl_set_transfer(curl, CURLOPT_HEADERFUNCTION, takeHeader)
    unsafe gensek_curl_set_pointer(curl, CURLOPT_HEADERDATA, context)
    unsafe gensek_curl_set_number(curl, CURLOPT_BUFFERSIZE, 256 << 10)
    unsafe gensek_curl_set_transfer(curl, CURLOPT_WRITEFUNCTION, takeBody)
    unsafe gensek_curl_set_pointer(curl, CURLOPT_WRITEDATA, context)
    unsafe gensek_curl_set_number(curl, CURLOPT_NOPROGRESS, 0)
    unsafe gensek_curl_set_progress(curl, watchClock)
    unsafe gensek_curl_set_pointer(curl, CURLOPT_XFERINFODATA, context)
  }

  private func error(_ code: CURLcode, _ transfer: Transfer) -> HTTPError {
    let words = unsafe String(cString: curl_easy_strerror(code))
    if transfer.isTooLarge {
      return HTTPError(kind: .tooLarge, reason: "the answer is longer than such answers are")
    }
    if transfer.isUnread { return HTTPError(kind: .unread, reason: "the answer was not read to its end") }
    if transfer.isTimedOut {
      let isOver = deadline.map { ContinuousClock.now > $0 } == true
      return isOver
        ? HTTPError(kind: .overdue, reason: "the time for all of it is over")
        : HTTPError(kind: .timedOut, reason: "nothing moved for \(limits.silence) seconds")
    }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT:
      return HTTPError(kind: .unreachable, reason: words)
    case CURLE_OPERATION_TIMEDOUT:
      return HTTPError(kind: .unreachable, reason: "no connection within \(limits.connecting) seconds")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ISSUER_ERROR:
      return HTTPError(kind: .certificate, reason: words)
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_OUT_OF_MEMORY, CURLE_NOT_BUILT_IN:
      return HTTPError(kind: .unusable, reason: words)
    default: return HTTPError(kind: .broken, reason: words)
    }
  }
}

private func transfer(_ context: UnsafeMutableRawPointer) -> Transfer {
  unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
}

private let readBody: gensek_curl_transfer = { buffer, size, count, context in
  unsafe transfer(context).read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
}

private let takeHeader: gensek_curl_transfer = { bytes, size, count, context in
  let line = unsafe String(decoding: UnsafeRawBufferPointer(start: bytes, count: size * count), as: UTF8.self)
  return unsafe transfer(context).takeHeader(line) ? size * count : 0
}

private let takeBody: gensek_curl_transfer = { bytes, size, count, context in
  let isTaken = unsafe transfer(context).take(UnsafeRawBufferPointer(start: bytes, count: size * count))
  return isTaken ? size * count : 0
}

private let watchClock: gensek_curl_progress = { context, _, received, _, sent in
  unsafe transfer(context).goesOn(received: Int(received), sent: Int(sent)) ? 0 : 1
}
