/// How a source's text is laid out, as its knowledge files declare it: passages, cells, what coverage looks at and what it leaves out.
public struct SourceLayout: Hashable, Sendable {
  /// A stretch of one kind.
  public struct Passage: Hashable, Sendable {
    /// The IRI of the kind.
    public var kind: String
    /// Code points, the end excluded.
    public var range: Range<Int>
    /// Whether each line is one piece, because its full stops part fields and not sentences.
    public var isWhole: Bool
  }

  /// A range that coverage leaves out.
  public struct LeftOut: Hashable, Sendable {
    /// Code points, the end excluded.
    public var range: Range<Int>
    /// The local name of the reason.
    public var reason: String
    /// The knowledge file that says so, and its line.
    public var file: String
    /// From 1.
    public var line: Int
  }

  /// In the order of the file; the first that holds an offset decides.
  public var passages: [Passage] = []
  /// Offsets at which a cell begins inside a line, ascending.
  public var cells: [Int] = []
  /// Lines of which every name, date, number and citation marker must be read.
  public var mentionLines: ClosedRange<Int>?
  /// Lines of which every sentence and cell must have a triple.
  public var sentenceLines: ClosedRange<Int>?
  /// Lines whose content words should lie under evidence.
  public var wordLines: ClosedRange<Int>?
  /// What coverage leaves out.
  public var leftOut: [LeftOut] = []

  /// Creates a layout that declares nothing.
  public init() {}

  /// The passage that holds an offset.
  public func passage(at offset: Int) -> Passage? {
    passages.first { $0.range.contains(offset) }
  }
}
