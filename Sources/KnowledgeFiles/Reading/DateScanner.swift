/// Reads the one date that begins at a position.
struct DateScanner {
  let view: TextView
  /// Where the text ends.
  let limit: Int

  /// The longest date that begins at a position.
  func date(at start: Int) -> DateReader.Found? {
    guard start < limit else { return nil }
    if view.scalars[start].isDigit {
      return numeric(at: start) ?? dayFirst(at: start) ?? century(at: start) ?? year(at: start)
    }
    return monthFirst(at: start) ?? season(at: start)
  }

  /// `1922-04-03`, `1922-04`.
  private func numeric(at start: Int) -> DateReader.Found? {
    let year = view.digits(at: start, limit: limit)
    guard year.count == 4, let month = field(after: year.upperBound), let number = view.number(month), number <= 12
    else { return nil }
    let named = DateReader.Year(text: view.folded(year), stretch: year)
    if let day = field(after: month.upperBound) {
      return found("\(named.text)-\(view.folded(month))-\(view.folded(day))", start..<day.upperBound, named)
    }
    return found("\(named.text)-\(view.folded(month))", start..<month.upperBound, named)
  }

  /// A hyphen and two digits.
  private func field(after end: Int) -> Range<Int>? {
    guard end < limit, view.scalars[end] == "-" else { return nil }
    let digits = view.digits(at: end + 1, limit: limit)
    return digits.count == 2 ? digits : nil
  }

  /// “16 March 1921”, “16–18 March 1921”, “14 March”.
  private func dayFirst(at start: Int) -> DateReader.Found? {
    guard let day = day(at: start) else { return nil }
    var end = day.end
    var last: Int?
    if let dash = dash(at: end), let other = self.day(at: dash) {
      last = other.number
      end = other.end
    }
    let month = view.word(at: view.skippingSpaces(end, limit: limit), limit: limit)
    guard month.lowerBound > end, let number = CalendarWords.months[view.folded(month)] else { return nil }
    let first = "\(two(number))-\(two(day.number))"
    guard let year = self.year(after: month.upperBound) else {
      guard last == nil else { return nil }
      return DateReader.Found(values: [], stretch: start..<month.upperBound, yearless: first)
    }
    let value = "\(year.text)-\(first)"
    let whole = last.map { "\(value)/\(year.text)-\(two(number))-\(two($0))" } ?? value
    return found(whole, start..<year.stretch.upperBound, year)
  }

  /// “October 1952”, “March–April 1922”, “March 16, 1921”, “March 16”, “March”.
  private func monthFirst(at start: Int) -> DateReader.Found? {
    let month = view.word(at: start, limit: limit)
    guard let number = CalendarWords.months[view.folded(month)], view.scalars[start].isUpper || !month.isASCII(in: view)
    else { return nil }
    if let dash = dash(at: month.upperBound) {
      let other = view.word(at: dash, limit: limit)
      if let last = CalendarWords.months[view.folded(other)], let year = year(after: other.upperBound) {
        return found("\(year.text)-\(two(number))/\(year.text)-\(two(last))", start..<end(of: year), year)
      }
    }
    if let year = year(after: month.upperBound) {
      return found("\(year.text)-\(two(number))", start..<end(of: year), year)
    }
    let next = view.skippingSpaces(month.upperBound, limit: limit)
    if next > month.upperBound, let day = day(at: next) {
      let comma = day.end < limit && view.scalars[day.end] == "," ? day.end + 1 : day.end
      if let year = year(after: comma) {
        return found("\(year.text)-\(two(number))-\(two(day.number))", start..<end(of: year), year)
      }
      return DateReader.Found(values: [], stretch: start..<day.end, yearless: "\(two(number))-\(two(day.number))")
    }
    return DateReader.Found(values: [], stretch: month, yearless: two(number))
  }

  /// “summer 1991”, “summer of 1991”.
  private func season(at start: Int) -> DateReader.Found? {
    let season = view.word(at: start, limit: limit)
    guard let number = CalendarWords.seasons[view.folded(season)] else { return nil }
    var end = season.upperBound
    let of = view.word(at: view.skippingSpaces(end, limit: limit), limit: limit)
    if view.folded(of) == "of" { end = of.upperBound }
    guard let year = year(after: end) else { return nil }
    return found("\(year.text)-\(number)", start..<self.end(of: year), year)
  }

  /// “20th century”.
  private func century(at start: Int) -> DateReader.Found? {
    guard let ordinal = NumberReader.number(at: start, in: view, limit: limit), let number = Int(ordinal.value),
      (1...99).contains(number)
    else { return nil }
    let word = view.word(at: view.skippingSpaces(ordinal.stretch.upperBound, limit: limit), limit: limit)
    guard view.folded(word) == "century" else { return nil }
    return DateReader.Found(values: ["\(two(number - 1))XX"], stretch: start..<word.upperBound)
  }

  /// “1918”, “1970s”, “1919–1990”, “1936–37”, “44 BC”.
  private func year(at start: Int) -> DateReader.Found? {
    guard let year = bareYear(at: start) else { return nil }
    if let dash = dash(at: end(of: year)), year.stretch.count == 4 {
      let other = view.digits(at: dash, limit: limit)
      let isWhole = other.upperBound == limit || !view.scalars[other.upperBound].isWordScalar
      if isWhole, other.count == 4 || other.count == 2 {
        let last = String(year.text.prefix(4 - other.count)) + view.folded(other)
        if last > year.text {
          let second = DateReader.Year(text: last, stretch: other)
          var pair = found("\(year.text)/\(last)", start..<other.upperBound, year)
          pair.years.append(second)
          return pair
        }
      }
    }
    let after = year.stretch.upperBound
    if after < limit, view.scalars[after] == "s", year.stretch.count == 4,
      after + 1 == limit
        || !view.scalars[after + 1].isWordScalar
    {
      let mask = year.text.hasSuffix("00") ? "\(year.text.prefix(2))XX" : "\(year.text.prefix(3))X"
      return DateReader.Found(values: [DateReader.canonical(mask)], stretch: start..<(after + 1), years: [])
    }
    guard after == limit || !view.scalars[after].isWordScalar else { return nil }
    return found(year.text, start..<end(of: year), year)
  }

  /// Three or four digits, or fewer with an era.
  private func bareYear(at start: Int) -> DateReader.Year? {
    let digits = view.digits(at: start, limit: limit)
    guard (1...4).contains(digits.count), let number = view.number(digits) else { return nil }
    if let year = era(number, digits) { return year }
    guard digits.count >= 3, view.scalars[start] != "0" else { return nil }
    return DateReader.Year(text: four(number), stretch: digits)
  }

  /// A year before or after Christ; 1 BC is the year 0 of EDTF.
  private func era(_ number: Int, _ digits: Range<Int>) -> DateReader.Year? {
    let word = view.word(at: view.skippingSpaces(digits.upperBound, limit: limit), limit: limit)
    switch view.folded(word) {
    case "bc" where number > 0, "bce" where number > 0:
      let text = number == 1 ? "0000" : "-" + four(number - 1)
      return DateReader.Year(text: text, stretch: digits.lowerBound..<word.upperBound)
    case "ad", "ce": return DateReader.Year(text: four(number), stretch: digits.lowerBound..<word.upperBound)
    default: return nil
    }
  }

  /// A year that follows, with or without a comma.
  private func year(after end: Int) -> DateReader.Year? {
    let comma = end < limit && view.scalars[end] == "," ? end + 1 : end
    let start = view.skippingSpaces(comma, limit: limit)
    guard start > end else { return nil }
    let digits = view.digits(at: start, limit: limit)
    guard (1...4).contains(digits.count), let number = view.number(digits) else { return nil }
    if let year = era(number, digits) { return year }
    let isWhole = digits.upperBound == limit || !view.scalars[digits.upperBound].isWordScalar
    guard digits.count >= 3, isWhole else { return nil }
    return DateReader.Year(text: four(number), stretch: digits)
  }

  private func day(at start: Int) -> (number: Int, end: Int)? {
    let digits = view.digits(at: start, limit: limit)
    guard (1...2).contains(digits.count), let number = view.number(digits), (1...31).contains(number) else {
      return nil
    }
    let suffix = view.word(at: digits.upperBound, limit: limit)
    return (number, ["st", "nd", "rd", "th"].contains(view.folded(suffix)) ? suffix.upperBound : digits.upperBound)
  }

  /// The position after a dash, with spaces around it or without.
  private func dash(at end: Int) -> Int? {
    let start = view.skippingSpaces(end, limit: limit)
    guard start < limit, view.folds[start] == "-" else { return nil }
    return view.skippingSpaces(start + 1, limit: limit)
  }

  private func end(of year: DateReader.Year) -> Int { year.stretch.upperBound }

  private func found(_ value: String, _ stretch: Range<Int>, _ year: DateReader.Year) -> DateReader.Found {
    DateReader.Found(values: [DateReader.canonical(value)], stretch: stretch, years: [year])
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func four(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Range<Int> {
  fileprivate func isASCII(in view: TextView) -> Bool { view.scalars[self].allSatisfy(\.isASCII) }
}
