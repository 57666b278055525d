import KnowledgeGraph
public import OfficeHolding

/// What is missing in the successions of offices, out of order, or not as a list of holders should be.
///
/// A list has the tenures of one office, or of a lineage through its renames, in the order of their dates; each is held against
/// its neighbours. Of an office that several hold at once, only what concerns one tenure alone is checked, and the number
/// of seats. Where dates are not precise, what is certainly so is a finding; what may be so is one only as
/// ``CheckFinding/Code/impreciseOverlap``.
public struct Check: Codable, Sendable {
  /// How many findings there are of a kind.
  public struct Count: Codable, Sendable, Hashable {
    /// The kind.
    public let code: CheckFinding.Code
    /// How many.
    public let count: Int
  }

  /// A source that the findings point to.
  public struct Source: Codable, Sendable, Hashable {
    /// The slug, as the places have it.
    public let slug: String
    /// The name of the file, or the title.
    public let title: String
    /// The address, where one is known.
    public let url: String?
    /// The SHA-256 of the text or file, in hexadecimal.
    public let sha256: String?
  }

  /// How many lists were looked at.
  public let lists: Int
  /// How many tenures they have.
  public let tenures: Int
  /// How many findings there are of each kind; kinds without one are left out.
  public let counts: [Count]
  /// What was found: list by list, in each what is about the office and then row by row, the earliest first; circular orders
  /// last, as they may go through several lists.
  public let findings: [CheckFinding]
  /// The sources that they point to, by slug.
  public let sources: [Source]

  /// Checks the lists of some offices, or of all.
  ///
  /// - Parameters:
  ///   - subjects: The offices, lineages or roles; all where there are none.
  ///   - codes: The kinds of finding that are wanted.
  /// - Complexity: O(n log n) for n tenures.
  public init(
    _ knowledge: KnowledgeBase, of subjects: [AnyThing] = [],
    codes: Set<CheckFinding.Code> = Set(CheckFinding.Code.allCases)
  ) {
    let all = subjects.isEmpty ? HolderList.subjects(in: knowledge) : subjects
    let count = min(workerCount, all.count / 64 + 1)
    let pieces = concurrently(count) { piece in
      var findings: [CheckFinding] = []
      var tenures: [TermID] = []
      for subject in all[all.count * piece / count..<all.count * (piece + 1) / count] {
        let list = HolderList(of: subject)
        tenures += list.tenures.map(\.node)
        findings += Self.findings(in: list, codes)
      }
      return (findings: findings, tenures: tenures)
    }
    let nodes = Set(pieces.flatMap(\.tenures))
    let findings = pieces.flatMap(\.findings) + (codes.contains(.cycle) ? Self.cycles(among: nodes, knowledge) : [])
    lists = all.count
    tenures = nodes.count
    self.findings = findings
    let cited = Set(findings.lazy.flatMap(\.places).map(\.source))
    sources = knowledge.nodes(of: GS.Class.source).map { Source(AnyThing($0, in: knowledge)) }
      .filter { cited.contains($0.slug) }.sorted { $0.slug < $1.slug }
    let numbers = Dictionary(grouping: findings, by: \.code).mapValues(\.count)
    counts = CheckFinding.Code.allCases.compactMap { code in numbers[code].map { Count(code: code, count: $0) } }
  }

  /// What is found in one list.
  private static func findings(in list: HolderList, _ codes: Set<CheckFinding.Code>) -> [CheckFinding] {
    // A list without a tenure says nothing about its office.
    guard !list.tenures.isEmpty else { return [] }
    let ofOffice = [officeDates, indirectLinks, seats].flatMap { $0(list) }
    let ofNeighbours =
      list.isShared ? [] : [missingFields, predecessors, successors, overlaps, vacancies, ownSuccessions]
    let ofTenures = [lives, officesInBeing, durations]
    let found = (ofNeighbours + ofTenures).flatMap { $0(list) }.filter { codes.contains($0.code) }
    guard found.count > 1 else { return ofOffice.filter { codes.contains($0.code) } + found }
    // Row by row; of one row in the order of the checks.
    let places = Dictionary(
      list.tenures.enumerated().map { ($1.iri, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = found.enumerated().map {
      (place: $1.tenure.flatMap { places[$0.iri] } ?? .max, number: $0, finding: $1)
    }
    .sorted { ($0.place, $0.number) < ($1.place, $1.number) }
    return ofOffice.filter { codes.contains($0.code) } + ordered.map(\.finding)
  }
}

extension Check.Source {
  init(_ source: AnyThing) {
    slug = NodeName(iri: source.iri).slug
    title = source.label
    url = source.texts(GS.url).first
    sha256 = source.texts(GS.sha256).first
  }
}
