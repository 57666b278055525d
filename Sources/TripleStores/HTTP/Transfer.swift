import CCurl
import Synchronization

/// One request as libcurl does it: what its callbacks read and fill. It is used on one thread.
final class Transfer {
  let request: HTTPRequest
  private let limits: TimeLimits
  private let deadline: ContinuousClock.Instant?

  private var piece: ArraySlice<UInt8> = []
  private(set) var status = 0
  private(set) var headers: [String: String] = [:]
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  /// Whether the answer was ended here, as no more of it is wanted.
  private(set) var isEnough = false
  /// Whether whoever reads the answer takes no more.
  private(set) var isUnread = false
  private var headerSize = 0
  private(set) var isTimedOut = false
  private var moved: (Int, Int) = (0, 0)
  private var lastMove = ContinuousClock.now

  /// Of a refusal no more is kept.
  private static let errorLimit = 64 << 10
  /// The bytes of all headers together, those of answers before the last one too.
  private static let headerLimit = 256 << 10

  init(_ request: HTTPRequest, _ limits: TimeLimits, deadline: ContinuousClock.Instant?) {
    self.request = request
    self.limits = limits
    self.deadline = deadline
    if case .bytes(let bytes) = request.body { piece = bytes[...] }
  }

  /// Copies the next bytes of the body.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if piece.isEmpty, case .stream(let pipe, _) = request.body {
      piece = pipe.receive()[...]
      if piece.isEmpty, pipe.isCancelled { return Int(CURL_READFUNC_ABORT) }
    }
    let taken = piece.prefix(buffer.count)
    unsafe buffer.copyBytes(from: taken)
    piece = piece.dropFirst(taken.count)
    return taken.count
  }

  /// Takes a line of the header; a new status line begins anew.
  ///
  /// - Returns: false to end the transfer.
  func takeHeader(_ line: String) -> Bool {
    headerSize += line.utf8.count
    guard headerSize <= Self.headerLimit else {
      isTooLarge = true
      return false
    }
    if line.hasPrefix("HTTP/") {
      headers = [:]
      body = []
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    } else if let colon = line.firstIndex(of: ":") {
      let name = line[..<colon].lowercased()
      let value = trimmed(String(line[line.index(after: colon)...]))
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
    return true
  }

  /// Takes bytes of the answer.
  ///
  /// - Returns: false to end the transfer.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard (200..<300).contains(status) else {
      unsafe body.append(contentsOf: bytes.prefix(max(0, Self.errorLimit - body.count)))
      return true
    }
    switch request.answer {
    case .stream(let pipe):
      isUnread = unsafe !pipe.send(Array(bytes))
      return !isUnread
    case .beginning(let limit):
      unsafe body.append(contentsOf: bytes.prefix(limit - body.count))
      isEnough = body.count == limit
      return !isEnough
    case .kept(let limit):
      guard body.count + bytes.count <= limit else {
        isTooLarge = true
        return false
      }
      unsafe body.append(contentsOf: bytes)
      return true
    }
  }

  /// Looks at the clock.
  ///
  /// - Returns: whether to go on.
  func goesOn(received: Int, sent: Int) -> Bool {
    let now = ContinuousClock.now
    if (received, sent) != moved {
      moved = (received, sent)
      lastMove = now
    }
    isTimedOut = now - lastMove > .seconds(limits.silence) || deadline.map { now > $0 } == true
    return !isTimedOut
  }
}
