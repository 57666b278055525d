internal import Chronology
internal import KnowledgeFiles

/// What a text says that stands where a date should.
public enum DateText: Hashable, Sendable {
  /// A date, in the same words or in a form that means the same.
  case date(ImportedDate)
  /// A date that was put in another form, which a reader may see otherwise: `c. 1850`, `the 1850s`.
  case altered(ImportedDate)
  /// Nothing, or a word that means nothing: `NA`, `-`, `null`.
  case absent
  /// It goes on: `present`, `incumbent`.
  case ongoing
  /// It is over and nobody knows when: `unknown`, `?`.
  case unknown
  /// No date, and why.
  case unparsed(String)

  /// Reads the usual spellings: ISO 8601 with `-`, `/`, `.` or nothing between, with or without a time; years and months alone; EDTF;
  /// words in English, German, French, Spanish, Italian and Russian.
  ///
  /// Where a day before the month or after it in figures alone cannot be told (`03/04/1922`), it is left unparsed; give a pattern.
  public init(_ text: String) {
    self = text.utf8.span.isEmpty ? .absent : DateText(utf8: text.utf8.span)
  }

  /// Reads the usual spellings.
  ///
  /// - Parameters:
  ///   - text: UTF-8, without white space around it.
  ///   - years: How years before Christ are counted; nil where nobody says, and `-0043` is as in EDTF, and `-43` is none.
  /// - Complexity: O(length)
  init(utf8 text: Span<UInt8>, years: YearCount? = nil) {
    if text.isEmpty {
      self = .absent
    } else if let date = Self.figures(text) {
      self = years == .historical && date.isInYearZero ? .unparsed(YearCount.noYearZero) : date
    } else {
      self = Self.words(String(utf8Bytes: text), years)
    }
  }

  /// The words that mean nothing, or that there is no end.
  private static func words(_ text: String, _ years: YearCount?) -> DateText {
    let text = withoutMidnight(text)
    let folded = text.lowercased()
    if absentWords.contains(folded) { return .absent }
    if ongoingWords.contains(folded) { return .ongoing }
    // What Wikidata says of a value that nobody knows.
    if unknownWords.contains(folded) || folded.contains("/.well-known/genid/") { return .unknown }
    if let date = SignedDate.read(text, years: years) ?? DayLast.read(text) ?? session(text, years) { return date }
    var reason = "no date is recognised in it"
    do throws(EDTFError) {
      let date = try ImportedDate(edtf: text)
      guard date.isDay else { return .unparsed("an interval or a set of all its dates is no one day") }
      return years == .historical && SignedDate.isWithin(text)
        ? .unparsed("in sets years have no sign here; write them without, or with years: astronomical") : .date(date)
    } catch {
      // What EDTF would have is of use where the text is not of words.
      if !text.contains(where: \.isWhitespace) { reason = error.suggestion ?? reason }
    }
    if let date = WrittenDate.read(text, years: years) { return date }
    guard let edtf = ProseDate.edtf(of: text) else { return .unparsed(reason) }
    do throws(EDTFError) {
      let date = try ImportedDate(edtf: edtf)
      guard date.isDay else { return .unparsed("it names more than one date") }
      return text.utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) && date.isPlain
        ? .date(date) : .altered(date)
    } catch { return .unparsed(error.suggestion ?? reason) }
  }

  /// `1933-34` as `1933/34`: two years that follow each other, where EDTF would have a part of a year.
  private static func session(_ text: String, _ years: YearCount?) -> DateText? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let first = Int(Substring(parts[0])), let second = Int(Substring(parts[1])), second > 12,
      second == (first + 1) % 100
    else { return nil }
    return WrittenDate.read("\(Substring(parts[0]))/\(Substring(parts[1]))", years: years)
  }

  /// A text without the time that spreadsheets put behind a mere day.
  static func withoutMidnight(_ text: String) -> String {
    for time in [
      " 0:00", " 00:00", " 0:00:00", " 00:00:00", " 12:00:00 AM", " 12:00 AM", "T00:00:00Z", "T00:00:00",
    ] where text.hasSuffix(time) {
      return String(text.dropLast(time.count))
    }
    return text
  }

  /// Whether it is in the year 0 of astronomers.
  private var isInYearZero: Bool { if case .date(let date) = self { date.edtf.hasPrefix("0000") } else { false } }

  static let absentWords: Set<String> = [
    "", "na", "n/a", "n.a.", "nan", "null", "none", "nil", "-", "--", "–", "—", "\\n", "#n/a",
  ]
  static let ongoingWords: Set<String> = [
    "present", "incumbent", "current", "currently", "now", "ongoing", "today", "to date", "to present", "in office",
    "serving", "...", "…", "until present", "(incumbent)", "heute", "bis heute", "amtierend", "im amt", "jetzt",
    "en fonction", "en poste", "aujourd'hui", "aujourd’hui", "actuel", "à ce jour", "presente", "en el cargo",
    "actualidad", "hasta hoy", "hoy", "in carica", "oggi", "attuale", "настоящее время", "по настоящее время",
    "н. в.", "н.в.",
  ]
  static let unknownWords: Set<String> = [
    "?", "??", "???", "unknown", "unk", "unknown date", "not known", "unbekannt", "inconnu", "inconnue", "desconocido",
    "desconocida", "sconosciuto", "ignoto", "неизвестно",
  ]
}

extension DateText {
  /// Figures with the year first: `1953`, `1953-03`, `1953/03/05`, `19530305`, and a time behind a day; nil where it is anything else.
  private static func figures(_ text: Span<UInt8>) -> DateText? {
    var position = 0
    func number(_ width: ClosedRange<Int>) -> Int? {
      var value = 0
      let start = position
      while position < text.count, position - start < width.upperBound, let digit = digit(text[position]) {
        value = value * 10 + digit
        position += 1
      }
      if position - start < width.lowerBound { return nil }
      return position < text.count && digit(text[position]) != nil ? nil : value
    }
    func separator() -> UInt8? {
      guard position < text.count else { return nil }
      let byte = text[position]
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") else { return nil }
      position += 1
      return byte
    }
    if text.count == 8, text.indices.allSatisfy({ digit(text[$0]) != nil }), let digits = number(8...8) {
      return day(digits / 10000, digits / 100 % 100, digits % 100)
    }
    guard let year = number(4...4) else { return nil }
    if position == text.count { return ImportedDate(year: year).map { .date($0) } }
    guard let first = separator(), let month = number(1...2) else { return nil }
    guard 1...12 ~= month else { return position < text.count ? .unparsed("there is no month \(month)") : nil }
    if position == text.count {
      // A year and a figure of one place, such as a term 1901-2, is no month.
      return text.count == 7 ? ImportedDate(year: year, month: month).map { .date($0) } : nil
    }
    guard separator() == first, let day = number(1...2) else { return nil }
    if position == text.count { return self.day(year, month, day) }
    guard isTime(text, from: position) else { return nil }
    let date = self.day(year, month, day)
    guard case .date(let value) = date else { return date }
    return isMidnight(text, from: position) ? date : .altered(value)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateText {
    guard let date = ImportedDate(year: year, month: month, day: day) else {
      return .unparsed(NoSuchDay.reason(year: year, month: month, day: day) ?? "there is no such day")
    }
    return .date(date)
  }

  /// A time of day behind `T` or a space, with or without a zone.
  private static func isTime(_ text: Span<UInt8>, from start: Int) -> Bool {
    guard text[start] == UInt8(ascii: "T") || text[start] == 0x20, text.count - start >= 6, text.count - start <= 36,
      digit(text[start + 1]) != nil, digit(text[start + 2]) != nil, text[start + 3] == UInt8(ascii: ":")
    else { return false }
    for index in start + 1..<text.count {
      let byte = text[index]
      let isMark = byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      if digit(byte) == nil, !isMark, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "Z") { return false }
    }
    return true
  }

  /// A time of nothing but noughts, as programs write it behind a mere day.
  private static func isMidnight(_ text: Span<UInt8>, from start: Int) -> Bool {
    for index in start..<text.count where 49...57 ~= text[index] { return false }
    return true
  }

  private static func digit(_ byte: UInt8) -> Int? { 48...57 ~= byte ? Int(byte) - 48 : nil }
}

extension ImportedDate {
  /// Whether it means one day, known or not, as the properties of a tenure do.
  var isDay: Bool { !edtf.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "{") } }

  /// Whether it is a plain year, month or day.
  var isPlain: Bool {
    edtf.utf8.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
