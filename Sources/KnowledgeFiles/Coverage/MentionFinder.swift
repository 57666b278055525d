/// Finds what a text mentions by its letters alone, knowing nothing of the knowledge: names, dates, numbers and citation markers.
///
/// A name is a run of capitalised words, “of”, “the” and initials between them allowed. A capital that only opens a sentence makes a name
/// where the next word is a capital too, where the word stands capitalised elsewhere inside a sentence, or where all its letters are capitals;
/// in passages made of whole lines, such as references, every capitalised word is one. Stop words are never names.
struct MentionFinder {
  /// Something mentioned.
  struct Mention: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case name, date, number, marker
    }

    var kind: Kind
    /// Code points of the source.
    var range: Range<Int>
    /// The stretches that must be read: each word of a name, or the whole.
    var parts: [Range<Int>]
  }

  let source: SourceText
  let segmentation: Segmentation
  let layout: SourceLayout
  /// Words that stand capitalised inside a sentence somewhere.
  private let properWords: Set<String>

  init(_ source: SourceText, _ segmentation: Segmentation, _ layout: SourceLayout) {
    self.source = source
    self.segmentation = segmentation
    self.layout = layout
    var proper: Set<String> = []
    for segment in segmentation.segments {
      let words = Words.words(in: segment, of: source.scalars)
      for (index, word) in words.enumerated() where word.isCapital && !Self.opens(index, words, segment, source.scalars)
      {
        proper.insert(word.text)
      }
    }
    properWords = proper
  }

  /// Every mention of one segment, in order of kinds.
  func mentions(in segment: Range<Int>) -> [Mention] {
    let markers = markers(in: segment)
    let dates = dates(in: segment)
    let taken = (markers + dates).map(\.range)
    let words = Words.words(in: segment, of: source.scalars)
    let numbers = numbers(in: segment, words, apartFrom: taken)
    let names = names(in: segment, words, apartFrom: (markers + dates + numbers).map(\.range))
    return names + dates + numbers + markers
  }

  /// `[16]`, `[a]`.
  private func markers(in segment: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    for start in segment where source.scalars[start] == "[" {
      guard let end = source.scalars[start..<segment.upperBound].firstIndex(of: "]") else { break }
      let label = source.scalars[(start + 1)..<end]
      let isNumber = !label.isEmpty && label.count <= 4 && label.allSatisfy(\.isDigit)
      let isLetter = label.count == 1 && label.allSatisfy { $0.isASCII && $0.isLower }
      if isNumber || isLetter { found.append(whole(.marker, start..<(end + 1))) }
    }
    return found
  }

  private func dates(in segment: Range<Int>) -> [Mention] {
    let dates = DateReader.dates(in: TextView(source, [segment]))
    return Set(dates.filter(isStated).map { innermost($0, of: dates) }).sorted { $0.lowerBound < $1.lowerBound }.map {
      whole(.date, ($0.lowerBound + segment.lowerBound)..<($0.upperBound + segment.lowerBound))
    }
  }

  /// A month alone is a name, and fewer than four digits are a number, until something says otherwise.
  private func isStated(_ date: DateReader.Found) -> Bool {
    if let yearless = date.yearless { return yearless.count > 2 }
    return date.stretch.count >= 4
  }

  /// Without “by” and “circa” before it.
  private func innermost(_ date: DateReader.Found, of dates: [DateReader.Found]) -> Range<Int> {
    dates.map(\.stretch).filter {
      $0.upperBound == date.stretch.upperBound && date.stretch.contains($0.lowerBound)
    }.max { $0.lowerBound < $1.lowerBound } ?? date.stretch
  }

  private func numbers(in segment: Range<Int>, _ words: [Word], apartFrom taken: [Range<Int>]) -> [Mention] {
    let view = TextView(source, [segment])
    return NumberReader.numbers(in: view).compactMap { number in
      let range = (number.stretch.lowerBound + segment.lowerBound)..<(number.stretch.upperBound + segment.lowerBound)
      guard !taken.contains(where: { $0.overlaps(range) }) else { return nil }
      if number.isWord, !statesNumber(range, words) { return nil }
      return whole(.number, range)
    }
  }

  /// A word for a number inside a name belongs to the name; “one” counts something only before a unit of time.
  private func statesNumber(_ range: Range<Int>, _ words: [Word]) -> Bool {
    guard let index = words.firstIndex(where: { $0.range.lowerBound == range.lowerBound }) else { return true }
    let next = index + 1 < words.count ? words[index + 1] : nil
    if EnglishNumbers.ambiguous.contains(words[index].text) {
      return ["day", "days", "week", "month", "year"].contains(next?.text ?? "") && words[index].text == "one"
    }
    return !(words[index].isCapital && next?.isCapital == true)
  }

  private func names(in segment: Range<Int>, _ words: [Word], apartFrom taken: [Range<Int>]) -> [Mention] {
    let isWhole = layout.passage(at: segment.lowerBound)?.isWhole == true
    var found: [Mention] = []
    var run: [Word] = []
    func close() {
      if let first = run.first, let last = run.last {
        found.append(
          Mention(kind: .name, range: first.range.lowerBound..<last.range.upperBound, parts: run.map(\.range)))
      }
      run = []
    }
    for (index, word) in words.enumerated() {
      guard isName(index, words, segment, isWhole), !taken.contains(where: { $0.overlaps(word.range) }) else {
        continue
      }
      if let last = run.last, !connects(last.range.upperBound..<word.range.lowerBound) { close() }
      run.append(word)
    }
    close()
    return found
  }

  private func isName(_ index: Int, _ words: [Word], _ segment: Range<Int>, _ isWhole: Bool) -> Bool {
    let word = words[index]
    guard word.isCapital, !word.isStopWord else { return false }
    if isWhole || word.isAcronym || !Self.opens(index, words, segment, source.scalars) { return true }
    if properWords.contains(word.text) { return true }
    guard index + 1 < words.count, words[index + 1].isCapital, !words[index + 1].isStopWord else { return false }
    let gap = word.range.upperBound..<words[index + 1].range.lowerBound
    return gap.count == 1 && source.scalars[gap].allSatisfy(\.isSpace)
  }

  /// Whether a word is the first of its sentence, numbers and signs before it apart.
  private static func opens(_ index: Int, _ words: [Word], _ segment: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    words[..<index].allSatisfy { word in scalars[word.range].allSatisfy(\.isDigit) }
  }

  /// Whether a name goes on across a gap: a space, hyphen or initial’s full stop, with “of” and “the” in between.
  private func connects(_ gap: Range<Int>) -> Bool {
    let between = Words.words(in: gap, of: source.scalars)
    guard between.allSatisfy({ $0.text == "of" || $0.text == "the" }) else { return false }
    let isInitial = gap.lowerBound < 2 || !source.scalars[gap.lowerBound - 2].isWordScalar
    return source.scalars[gap].allSatisfy {
      $0.isSpace || $0.isWordScalar || $0.folded == "-" || ($0 == "." && isInitial)
    }
      && gap.count <= 12
  }

  private func whole(_ kind: Mention.Kind, _ range: Range<Int>) -> Mention {
    Mention(kind: kind, range: range, parts: [range])
  }
}
