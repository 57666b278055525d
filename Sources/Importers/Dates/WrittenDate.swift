/// A date in words and figures as tables have it, in one of several languages: `3. März 1922`, `1er mai 1958`, `vers 1450`,
/// `44 v. Chr.`, `1450/51`, `XVe siècle`.
struct WrittenDate {
  private enum Token: Equatable {
    /// Figures and the letters right behind them: `1er`, `1450s`.
    case number(Int, figures: Int, suffix: String)
    /// Letters, in lower case without marks.
    case word(String)
    /// A stroke, a dash or a question mark.
    case sign(Character)
  }

  private enum Bound { case before, after }

  private let years: YearCount?
  private var tokens: ArraySlice<Token> = []
  private var isApproximate = false
  private var isUncertain = false
  private var bound: Bound?
  /// Whether a word before the year says after Christ.
  private var isAfterChrist = false

  /// What a text says, or nil where it is no such date.
  ///
  /// - Parameters:
  ///   - text: The text; of more than 80 characters it is no date.
  ///   - years: How years are counted; with it, figures of one or two places are years.
  static func read(_ text: String, years: YearCount?) -> DateText? {
    guard text.utf8.count <= 160, text.count <= 80 else { return nil }
    var date = WrittenDate(years: years)
    guard let tokens = tokens(of: text) else { return nil }
    date.tokens = tokens[...]
    return date.read()
  }

  private init(years: YearCount?) { self.years = years }

  // MARK: Reading

  private mutating func read() -> DateText? {
    readLead()
    guard let first = tokens.popFirst() else { return nil }
    switch first {
    case .number(let number, let figures, let suffix):
      if let decade = decade(number, figures, suffix) { return finish(decade) }
      if let century = century(after: number) { return finish(century) }
      if figures <= 2, DateWords.ordinals.contains(suffix), let month = popMonth() {
        return year().flatMap { finish($0, month, number) }
      }
      if figures >= 3, suffix.isEmpty, let month = popMonth() {
        return finish(number, month, popNumber(upTo: 2))
      }
      guard suffix.isEmpty, figures >= 3 || years != nil || hasEra else { return nil }
      return pair(from: number, figures) ?? eraYear(number).flatMap { finish($0) }
    case .word(let word):
      if DateWords.centuries.contains(word), case .word(let roman)? = tokens.popFirst() {
        return RomanNumeral.value(roman).flatMap { century($0) }.flatMap { finish($0) }
      }
      if let number = RomanNumeral.value(word), let century = century(after: number) { return finish(century) }
      guard let month = MonthNames.month(word) else { return nil }
      let rest = tokens
      if let day = popNumber(upTo: 2), let year = year() { return finish(year, month, day) }
      tokens = rest
      return year().flatMap { finish($0, month) }
    case .sign: return nil
    }
  }

  /// The words before a date that say how it is meant.
  private mutating func readLead() {
    while let first = tokens.first {
      switch first {
      case .sign("~"): isApproximate = true
      case .word(let word) where DateWords.about.contains(word): isApproximate = true
      case .word(let word) where DateWords.until.contains(word): bound = .before
      case .word(let word) where DateWords.since.contains(word): bound = .after
      case .word(let word) where word == "ad": isAfterChrist = true
      case .word(let word) where DateWords.fillers.contains(word): break
      default: return
      }
      tokens.removeFirst()
    }
  }

  private mutating func skipFillers() {
    while case .word(let word)? = tokens.first, DateWords.fillers.contains(word) { tokens.removeFirst() }
  }

  private mutating func popMonth() -> Int? {
    let rest = tokens
    skipFillers()
    guard case .word(let word)? = tokens.first, let month = MonthNames.month(word) ?? romanMonth(word) else {
      tokens = rest
      return nil
    }
    tokens.removeFirst()
    skipFillers()
    return month
  }

  /// A month in Roman figures, which stands between day and year: 44 v. Chr. has none.
  private func romanMonth(_ word: String) -> Int? {
    guard case .number? = tokens.dropFirst().first else { return nil }
    return RomanNumeral.month(word)
  }

  private mutating func popNumber(upTo figures: Int) -> Int? {
    skipFillers()
    guard case .number(let number, let count, let suffix)? = tokens.first, count <= figures,
      DateWords.ordinals.contains(suffix)
    else { return nil }
    tokens.removeFirst()
    return number
  }

  /// The year that follows, with its era.
  private mutating func year() -> Int? {
    skipFillers()
    guard case .number(let number, let figures, let suffix)? = tokens.popFirst() else { return nil }
    guard suffix.isEmpty, figures >= 3 || years != nil || hasEra else { return nil }
    return eraYear(number)
  }

  /// The words that follow up to the end, without marks and spaces.
  private var tail: String {
    tokens.reduce(into: "") { if case .word(let word) = $1 { $0 += word } }
  }

  private var hasEra: Bool { isAfterChrist || DateWords.before.contains(tail) || DateWords.after.contains(tail) }

  /// The astronomical year, by the era behind it; nil where something else follows, or there is no such year.
  private mutating func eraYear(_ number: Int) -> Int? {
    readTail()
    let era = tail
    guard tokens.allSatisfy({ if case .number = $0 { false } else { $0 != .sign("/") } }) else { return nil }
    if DateWords.before.contains(era) {
      tokens = []
      return number > 0 ? 1 - number : nil
    }
    guard era.isEmpty || DateWords.after.contains(era) || DateWords.years.contains(era) else { return nil }
    tokens = []
    return number > 0 ? number : nil
  }

  /// A mark of doubt at the end.
  private mutating func readTail() {
    while tokens.last == .sign("?") {
      isUncertain = true
      tokens.removeLast()
    }
  }

  private mutating func decade(_ number: Int, _ figures: Int, _ suffix: String) -> String? {
    guard figures == 4, number % 10 == 0, ["s", "er"].contains(suffix) else { return nil }
    readTail()
    guard tail.isEmpty || tail == "jahre" else { return nil }
    tokens = []
    // The 1900s may be ten years or a hundred.
    return number % 100 == 0 ? "\(number / 100)XX" : "\(number / 10)X"
  }

  private mutating func century(after number: Int) -> String? {
    guard case .word(let word)? = tokens.first, DateWords.centuries.contains(word) else { return nil }
    let rest = tokens
    tokens.removeFirst()
    guard let century = century(number) else {
      tokens = rest
      return nil
    }
    return century
  }

  private mutating func century(_ number: Int) -> String? {
    readTail()
    guard tokens.isEmpty, 2...99 ~= number else { return nil }
    return number <= 10 ? "0\(number - 1)XX" : "\(number - 1)XX"
  }

  /// Two years of which it is one: `1450/51`, `1450 or 1451`.
  private mutating func pair(from first: Int, _ figures: Int) -> DateText? {
    switch tokens.first {
    case .sign("/")?: break
    case .word(let word)? where DateWords.or.contains(word): break
    default: return nil
    }
    let rest = tokens
    tokens.removeFirst()
    guard case .number(let second, let count, "")? = tokens.popFirst(), figures >= 3, tokens.isEmpty,
      case let whole = count < figures ? first - first % Self.power(count) + second : second, whole == first + 1,
      let a = ImportedDate(year: first), let b = ImportedDate(year: whole), !isApproximate, bound == nil
    else {
      tokens = rest
      return nil
    }
    return Self.altered("[\(a.edtf),\(b.edtf)]")
  }

  private static func power(_ count: Int) -> Int { (0..<min(count, 9)).reduce(1) { power, _ in power * 10 } }

  // MARK: The date

  private mutating func finish(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> DateText? {
    readTail()
    guard tokens.isEmpty else { return nil }
    if let month, let reason = NoSuchDay.reason(year: year, month: month, day: day) { return .unparsed(reason) }
    return ImportedDate(year: year, month: month, day: day).flatMap { finish($0.edtf) }
  }

  private func finish(_ edtf: String) -> DateText? {
    let mark = isApproximate && isUncertain ? "%" : isApproximate ? "~" : isUncertain ? "?" : ""
    switch bound {
    case .before?: return Self.altered("[..\(edtf)\(mark)]")
    case .after?: return Self.altered("[\(edtf)\(mark)..]")
    case nil: break
    }
    guard let date = Self.altered(edtf + mark), case .altered(let plain) = date else { return nil }
    return plain.isPlain ? .date(plain) : date
  }

  private static func altered(_ edtf: String) -> DateText? {
    do { return .altered(try ImportedDate(edtf: edtf)) } catch { return nil }
  }

  // MARK: Words

  /// The words, figures and signs of a text; nil where something else stands in it.
  private static func tokens(of text: String) -> [Token]? {
    let scalars = Array(MonthNames.folded(text).unicodeScalars)
    var tokens: [Token] = []
    var position = 0
    func run(_ isPart: (Unicode.Scalar) -> Bool) -> String {
      var view = String.UnicodeScalarView()
      while position < scalars.count, isPart(scalars[position]) {
        view.append(scalars[position])
        position += 1
      }
      return String(view)
    }
    while position < scalars.count {
      let scalar = scalars[position]
      if isFigure(scalar) {
        let figures = run(isFigure)
        guard figures.utf8.count <= 4, let number = Int(figures) else { return nil }
        let suffix = run(\.properties.isAlphabetic)
        let isEra = [DateWords.before, DateWords.after, DateWords.years].contains { $0.contains(suffix) }
        tokens.append(.number(number, figures: figures.utf8.count, suffix: isEra ? "" : suffix))
        if isEra { tokens.append(.word(suffix)) }
      } else if scalar.properties.isAlphabetic {
        tokens.append(.word(run(\.properties.isAlphabetic)))
      } else if "/?~".unicodeScalars.contains(scalar) {
        tokens.append(.sign(Character(scalar)))
        position += 1
      } else if scalar == "-", position + 1 < scalars.count, scalars[position + 1].properties.isAlphabetic {
        // Within words, as in J.-C.
        position += 1
      } else if scalar.properties.isWhitespace || ".,()'’°".unicodeScalars.contains(scalar) {
        position += 1
      } else {
        return nil
      }
    }
    return tokens
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { 48...57 ~= scalar.value }
}
