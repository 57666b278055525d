/// Reads numbers: digits with or without commas between thousands, ordinals, and English words up to ninety-nine.
enum NumberReader {
  /// A number and where it stands.
  struct Found: Hashable {
    /// Digits, a decimal point where one stands; no sign, no leading or trailing noughts that say nothing.
    var value: String
    var stretch: Range<Int>
    /// Whether it is written in words.
    var isWord: Bool
  }

  /// Where a number stands.
  /// - Parameter value: an integer or a decimal.
  static func occurrences(of value: String, in view: TextView) -> [Occurrence] {
    let wanted = normalized(value)
    return numbers(in: view).filter { $0.value == wanted }.map { Occurrence($0.stretch) }
  }

  /// Every number of a view, in order.
  static func numbers(in view: TextView) -> [Found] {
    var found: [Found] = []
    var position = 0
    while position < view.scalars.count {
      guard view.scalars.isWordEdge(position), let number = number(at: position, in: view, limit: view.scalars.count)
      else {
        position += 1
        continue
      }
      found.append(number)
      position = number.stretch.upperBound
    }
    return found
  }

  /// The number that begins at a position.
  static func number(at position: Int, in view: TextView, limit: Int) -> Found? {
    guard position < limit else { return nil }
    return view.scalars[position].isDigit
      ? digits(at: position, in: view, limit: limit) : words(at: position, in: view, limit: limit)
  }

  private static func digits(at start: Int, in view: TextView, limit: Int) -> Found? {
    var end = view.digits(at: start, limit: limit).upperBound
    var text = view.folded(start..<end)
    while end + 3 < limit, view.scalars[end] == ",", view.digits(at: end + 1, limit: limit).count == 3 {
      text += view.folded(end + 1..<end + 4)
      end += 4
    }
    if end + 1 < limit, view.scalars[end] == ".", case let fraction = view.digits(at: end + 1, limit: limit),
      !fraction.isEmpty
    {
      text += "." + view.folded(fraction)
      end = fraction.upperBound
    } else {
      let suffix = view.word(at: end, limit: limit)
      if ["st", "nd", "rd", "th"].contains(view.folded(suffix)) { end = suffix.upperBound }
    }
    return Found(value: normalized(text), stretch: start..<end, isWord: false)
  }

  private static func words(at start: Int, in view: TextView, limit: Int) -> Found? {
    let first = view.word(at: start, limit: limit)
    let word = view.folded(first)
    if let tens = EnglishNumbers.tens[word] {
      let hyphen = first.upperBound
      if hyphen + 1 < limit, view.folds[hyphen] == "-" {
        let second = view.word(at: hyphen + 1, limit: limit)
        if let units = EnglishNumbers.units[view.folded(second)], (1...9).contains(units) {
          return Found(value: String(tens + units), stretch: start..<second.upperBound, isWord: true)
        }
      }
      return Found(value: String(tens), stretch: first, isWord: true)
    }
    guard let units = EnglishNumbers.units[word] else { return nil }
    return Found(value: String(units), stretch: first, isWord: true)
  }

  /// A numeral without a plus sign, leading noughts, and noughts that end a fraction.
  private static func normalized(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "+" || $0 == "-" }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first.map { $0.drop { $0 == "0" } } ?? ""
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
