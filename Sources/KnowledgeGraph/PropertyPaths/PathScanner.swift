/// The code points of a path with the columns they stand at, `\u` escapes already replaced (SPARQL 1.1, section 19.2).
struct PathScanner {
  private var scalars: [Unicode.Scalar] = []
  /// The column of each code point and of the end. Invariant: one longer than `scalars`.
  private var columns: [Int] = []
  private(set) var position = 0

  init(_ text: String) throws(PropertyPathError) {
    let source = Array(text.unicodeScalars.prefix(PropertyPath.maximumLength + 1))
    guard source.count <= PropertyPath.maximumLength else {
      throw PropertyPathError(
        column: PropertyPath.maximumLength + 1, found: "a longer text",
        expected: "at most \(PropertyPath.maximumLength) code points", suggestion: nil)
    }
    var index = 0
    while index < source.count {
      columns.append(index + 1)
      if source[index] == "\\", index + 1 < source.count, source[index + 1] == "u" || source[index + 1] == "U" {
        let length = source[index + 1] == "u" ? 4 : 8
        scalars.append(try Self.escaped(source[min(index + 2, source.count)...].prefix(length), length, index + 1))
        index += 2 + length
      } else {
        scalars.append(source[index])
        index += 1
      }
    }
    columns.append(source.count + 1)
  }

  private static func escaped(
    _ digits: ArraySlice<Unicode.Scalar>, _ length: Int, _ column: Int
  ) throws(PropertyPathError) -> Unicode.Scalar {
    if digits.count == length, digits.allSatisfy(\.isHexDigit) {
      let text = String(String.UnicodeScalarView(digits))
      if let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) { return scalar }
    }
    throw PropertyPathError(
      column: column, found: "an escape that is no code point",
      expected: "\\u with 4 or \\U with 8 hexadecimal digits of a code point", suggestion: nil)
  }

  /// The code point here; nil at the end.
  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// The code point after the one here.
  var following: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

  mutating func advance() { position = min(position + 1, scalars.count) }

  mutating func advance(to position: Int) { self.position = position }

  /// Skips white space and comments.
  mutating func skipSpace() {
    while let scalar = current {
      if scalar == "#" {
        while let comment = current, comment != "\n", comment != "\r" { advance() }
      } else if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        advance()
      } else {
        return
      }
    }
  }

  /// Skips one code point if it is this one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    advance()
    return true
  }

  /// The code points from `start` up to here.
  func text(from start: Int) -> String { String(String.UnicodeScalarView(scalars[start..<position])) }

  /// An error at `position`, or here.
  func error(
    at position: Int? = nil, found: String? = nil, expected: String, suggestion: String? = nil
  ) -> PropertyPathError {
    let position = position ?? self.position
    let standing = position < scalars.count ? describe(scalars[position]) : "the end of the path"
    return PropertyPathError(
      column: columns[position], found: found ?? standing, expected: expected, suggestion: suggestion)
  }

  private func describe(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.generalCategory == .control || scalar.properties.isWhitespace {
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
    return "'\(scalar)'"
  }
}
