internal import KnowledgeGraph

/// Measures how much of a source the knowledge accounts for.
///
/// What a text mentions is found by its letters alone, and what the knowledge reads is found by `Verifier`; coverage compares the two.
/// One piece of evidence of one triple counts for the one place in it where the triple's object stands, and for none where the object stands twice;
/// never for its subject, or for what else lies in the range; and for one marker of each citation. So a range grown to its whole sentence counts for no more.
public struct Coverage: Sendable {
  /// Which lines of the source are looked at, from 1; each by default as the knowledge declares it, or all lines.
  public struct Lines: Hashable, Sendable {
    /// For (b).
    public var mentions: ClosedRange<Int>?
    /// For (c), and for what must be accounted for.
    public var sentences: ClosedRange<Int>?
    /// For the share of content words.
    public var words: ClosedRange<Int>?

    /// Creates a choice; `nil` keeps the default.
    public init(
      mentions: ClosedRange<Int>? = nil, sentences: ClosedRange<Int>? = nil, words: ClosedRange<Int>? = nil
    ) {
      self.mentions = mentions
      self.sentences = sentences
      self.words = words
    }
  }

  /// At most so many words of a sentence for each triple with a thing or typed value.
  public static let wordsPerTriple = 15

  let verifier: Verifier
  let source: SourceText
  let layout: SourceLayout
  let segmentation: Segmentation
  let lines: Lines

  /// Prepares to measure.
  /// - Parameters:
  ///   - verifier: the knowledge and its source.
  ///   - lines: which lines to look at.
  public init(_ verifier: Verifier, lines: Lines = Lines()) {
    self.verifier = verifier
    source = verifier.source
    layout = verifier.folder.layouts[verifier.slug] ?? SourceLayout()
    segmentation = Segmentation(source, layout: layout)
    self.lines = Lines(
      mentions: lines.mentions ?? layout.mentionLines, sentences: lines.sentences ?? layout.sentenceLines,
      words: lines.words ?? layout.wordLines)
  }

  /// Measures.
  /// - Complexity: O(code points + evidence × its length × labels).
  public func report() -> CoverageReport {
    let verified = verifier.verify()
    var report = CoverageReport(source: source.name)
    findCrossings(&report)
    let finder = MentionFinder(source, segmentation, layout)
    let mentions = segmentation.segments.flatMap { finder.mentions(in: $0) }
    countMentions(mentions.filter { isLooked($0.range, lines.mentions) }, verified.readings, &report)
    let evidence = evidenceRanges
    countSentences(evidence, &report)
    countLeftOut(mentions, &report)
    countWords(evidence, mentions, &report)
    report.unread = CoverageReport.Share(part: verified.report.unread.count, whole: verified.report.evidence)
    report.unreadRanges = verified.report.unread
    return report
  }

  /// A range that supports a triple.
  struct EvidenceRange {
    var range: Range<Int>
    var assertion: Int
    /// Whether the triple's object is a thing or a typed value.
    var isTyped: Bool
  }

  /// The ranges of every triple of the source: its own, or those of its subject.
  var evidenceRanges: [EvidenceRange] {
    let folder = verifier.folder
    return folder.assertions.enumerated().filter { $0.element.source == verifier.slug }.flatMap { index, assertion in
      let own =
        assertion.evidence.isEmpty
        ? folder.nodeEvidence[assertion.triple.subject.text] ?? [] : assertion.evidence
      return own.flatMap(\.ranges).map {
        EvidenceRange(range: $0, assertion: index, isTyped: Self.isTyped(assertion.triple.object))
      }
    }
  }

  private static func isTyped(_ object: Term) -> Bool {
    guard case .literal(let literal) = object else { return true }
    return literal.datatype != XSD.string && literal.language == nil
  }

  func isLooked(_ range: Range<Int>, _ lines: ClosedRange<Int>?) -> Bool {
    lines.map { $0.contains(source.line(at: range.lowerBound)) } ?? true
  }

  func place(_ range: Range<Int>, _ note: String) -> CoverageReport.Place {
    let text = source.text(in: range)
    let shown = text.unicodeScalars.count <= 120 ? text : String(text.unicodeScalars.prefix(119)) + "…"
    return CoverageReport.Place(
      start: range.lowerBound, end: range.upperBound, line: source.line(at: min(range.lowerBound, source.count)),
      text: shown, note: note)
  }
}
