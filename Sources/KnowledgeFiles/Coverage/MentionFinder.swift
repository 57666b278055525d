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
      for word in words.dropFirst(Self.opening(words, source.scalars) + 1) where word.isCapital {
        proper.insert(word.text)
      }
    }
    properWords = proper
  }

  /// Every mention of one segment, in order of kinds.
  func mentions(in segment: Range<Int>) -> [Mention] {
    let markers = markers(in: segment)
    let dates = dates(in: segment)
    let taken = Stretches((markers + dates).map(\.range))
    let words = Words.words(in: segment, of: source.scalars)
    let numbers = numbers(in: segment, words, apartFrom: taken)
    let names = names(in: segment, words, apartFrom: Stretches((markers + dates + numbers).map(\.range)))
    return names + dates + numbers + markers
  }

  /// `[16]`, `[a]`.
  private func markers(in segment: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    for start in segment where source.scalars[start] == "[" {
      guard let end = source.scalars[start..<segment.upperBound].prefix(6).firstIndex(of: "]") else { continue }
      let label = source.scalars[(start + 1)..<end]
      let isNumber = !label.isEmpty && label.count <= 4 && label.allSatisfy(\.isDigit)
      let isLetter = label.count == 1 && label.allSatisfy { $0.isASCII && $0.isLower }
      if isNumber || isLetter { found.append(whole(.marker, start..<(end + 1))) }
    }
    return found
  }

  /// Dates without “by” and “circa” before them. A month alone is a name, and fewer than four digits are a number, until something says otherwise.
  private func dates(in segment: Range<Int>) -> [Mention] {
    var startOfEnd: [Int: Int] = [:]
    for date in DateReader.dates(in: TextView(source, [segment])) {
      let isStated = date.yearless.map { $0.count > 2 } ?? (date.stretch.count >= 4)
      let end = date.stretch.upperBound
      if isStated { startOfEnd[end] = max(startOfEnd[end] ?? 0, date.stretch.lowerBound) }
    }
    return startOfEnd.sorted { $0.key < $1.key }.map {
      whole(.date, ($0.value + segment.lowerBound)..<($0.key + segment.lowerBound))
    }
  }

  private func numbers(in segment: Range<Int>, _ words: [Word], apartFrom taken: Stretches) -> [Mention] {
    let view = TextView(source, [segment])
    let indices = Dictionary(words.enumerated().map { ($1.range.lowerBound, $0) }) { first, _ in first }
    return NumberReader.numbers(in: view).compactMap { number in
      let range = (number.stretch.lowerBound + segment.lowerBound)..<(number.stretch.upperBound + segment.lowerBound)
      if taken.touch(range) { return nil }
      if number.isWord, let index = indices[range.lowerBound], !statesNumber(index, words) { return nil }
      return whole(.number, range)
    }
  }

  /// A word for a number inside a name belongs to the name; “one” counts something only before a unit of time.
  private func statesNumber(_ index: Int, _ words: [Word]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : nil
    if EnglishNumbers.ambiguous.contains(words[index].text) {
      return ["day", "days", "week", "month", "year"].contains(next?.text ?? "") && words[index].text == "one"
    }
    return !(words[index].isCapital && next?.isCapital == true)
  }

  private func names(in segment: Range<Int>, _ words: [Word], apartFrom taken: Stretches) -> [Mention] {
    let opening = Self.opening(words, source.scalars)
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
      guard isName(index, words, opens: !isWhole && index <= opening), !taken.touch(word.range) else { continue }
      if let last = run.last, !connects(last.range.upperBound..<word.range.lowerBound) { close() }
      run.append(word)
    }
    close()
    return found
  }

  private func isName(_ index: Int, _ words: [Word], opens: Bool) -> Bool {
    let word = words[index]
    guard word.isCapital, !word.isStopWord else { return false }
    if word.isAcronym || !opens { return true }
    if properWords.contains(word.text) { return true }
    guard index + 1 < words.count, words[index + 1].isCapital, !words[index + 1].isStopWord else { return false }
    let gap = word.range.upperBound..<words[index + 1].range.lowerBound
    return gap.count == 1 && source.scalars[gap].allSatisfy(\.isSpace)
  }

  /// The index of the word that opens a sentence: the first that is no numeral.
  private static func opening(_ words: [Word], _ scalars: [Unicode.Scalar]) -> Int {
    words.firstIndex { !scalars[$0.range].allSatisfy(\.isDigit) } ?? words.count
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
