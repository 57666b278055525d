#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a stream of this program can show.
struct Terminal: Sendable {
  /// Columns of the terminal; nil where the output is a file or a pipe, whose lines are never broken.
  var width: Int?
  var hasColor: Bool
  /// Whether a line can be erased and drawn anew.
  var canErase = false

  /// A file or a pipe.
  static let plain = Terminal(width: nil, hasColor: false)

  /// The terminal behind a stream, if one is; colour unless `NO_COLOR` is set to something (https://no-color.org)
  /// or `TERM` is `dumb`.
  static func current(
    of stream: StandardStream = .output, environment: [String: String] = Terminal.environment
  ) -> Terminal {
    guard isatty(stream.rawValue) == 1 else { return .plain }
    var size = winsize()
    let isKnown = unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let noColor = !(environment["NO_COLOR"] ?? "").isEmpty
    let isDumb = environment["TERM"] == "dumb"
    return Terminal(width: isKnown ? Int(size.ws_col) : 80, hasColor: !noColor && !isDumb, canErase: !isDumb)
  }

  /// The two variables of the environment that matter here.
  static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in ["NO_COLOR", "TERM"] {
      if let value = unsafe getenv(name) { values[name] = unsafe String(cString: value) }
    }
    return values
  }
}
