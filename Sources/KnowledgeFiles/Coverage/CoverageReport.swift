/// How much of a source the knowledge accounts for.
public struct CoverageReport: Hashable, Sendable, Codable {
  /// A place in the source, for a reader to look at.
  public struct Place: Hashable, Sendable, Codable {
    /// The first code point, from 0.
    public var start: Int
    /// The code point after the last.
    public var end: Int
    /// The line of the source, from 1.
    public var line: Int
    /// What stands there, shortened.
    public var text: String
    /// What is the matter with it.
    public var note: String
  }

  /// A part of a whole.
  public struct Share: Hashable, Sendable, Codable {
    /// How many.
    public var part: Int
    /// Of how many.
    public var whole: Int
    /// In per cent, of 100 where there is nothing to count.
    public var percent: Double { whole == 0 ? 100 : Double(part) * 100 / Double(whole) }

    /// Creates a share.
    public init(part: Int, whole: Int) {
      self.part = part
      self.whole = whole
    }

    private enum CodingKeys: String, CodingKey { case part, whole, percent }

    /// Reads the two counts; the percentage follows from them.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      part = try values.decode(Int.self, forKey: .part)
      whole = try values.decode(Int.self, forKey: .whole)
    }

    /// Writes the counts and, rounded to hundredths, the percentage.
    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(part, forKey: .part)
      try values.encode(whole, forKey: .whole)
      try values.encode((percent * 100).rounded() / 100, forKey: .percent)
    }
  }

  /// The source's name.
  public var source: String
  /// (a) Ranges that cross the edge of a sentence or cell; none may.
  public var crossings: [Place] = []
  /// (b) Names, dates, numbers and citation markers that were read as a term of a triple with evidence there; all must be.
  public var mentions = Share(part: 0, whole: 0)
  /// (b) by kind: `name`, `date`, `number`, `marker`.
  public var mentionsByKind: [String: Share] = [:]
  /// (b) What was not read.
  public var missed: [Place] = []
  /// (c) Sentences and cells with a triple whose object is a thing or a typed value, and at most 15 words for each such triple; all must have it.
  public var sentences = Share(part: 0, whole: 0)
  /// (c) Those that lack it.
  public var lacking: [Place] = []
  /// (c) Words under ranges that support only strings; at most 15 per cent.
  public var paraphrase = Share(part: 0, whole: 0)
  /// (d) What is left out, with its reason.
  public var leftOut: [Place] = []
  /// (d) What is left out although it holds something of (b), or is more than one sentence; none may be.
  public var leftOutFaults: [Place] = []
  /// (e) Ranges whose value verify cannot read; at most 5 per cent.
  public var unread = Share(part: 0, whole: 0)
  /// (e) Each of them with its reason.
  public var unreadRanges: [VerificationReport.Unread] = []
  /// Content words under evidence; at least 90 per cent.
  public var contentWords = Share(part: 0, whole: 0)
  /// Content words neither under evidence nor left out; none may be.
  public var unaccounted: [Place] = []

  /// The checks by their letters, `words` for the content words and `accounted` for the rest.
  public var checks: [(name: String, passes: Bool)] {
    [
      ("a", crossings.isEmpty),
      ("b", mentions.part == mentions.whole),
      ("c", sentences.part == sentences.whole && (paraphrase.whole == 0 || paraphrase.percent <= 15)),
      ("d", leftOutFaults.isEmpty),
      ("e", unread.whole == 0 || unread.percent <= 5),
      ("words", contentWords.percent >= 90),
      ("accounted", unaccounted.isEmpty),
    ]
  }

  /// Whether every check passes.
  public var passes: Bool { checks.allSatisfy(\.passes) }
}
