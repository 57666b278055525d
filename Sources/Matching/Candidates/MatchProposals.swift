internal import Chronology
internal import KnowledgeGraph
public import OfficeHolding

/// Who and what may be the same in a knowledge base that was put together of several sources.
///
/// Persons and offices are compared by names (over languages, scripts and spellings), dates, identifiers, and by who held what when; tenures
/// once their holder and their office are one. Nothing is changed: what is the same is decided by ``Decisions``.
///
/// ```swift
/// for candidate in MatchProposals(in: knowledge).candidates {
///   print(candidate.score, candidate.first.label, candidate.second.label)
/// }
/// ```
public struct MatchProposals: Sendable, Codable {
  /// The pairs, the likeliest first.
  public let candidates: [MatchCandidate]
  /// How many persons were compared.
  public let persons: Int
  /// How many offices, roles and lineages were compared.
  public let offices: Int
  /// How many names are so common that those who bear them were not all compared.
  public let tooCommonNames: Int

  /// Compares.
  ///
  /// - Parameters:
  ///   - knowledge: What was put together.
  ///   - kinds: What is compared.
  ///   - minimum: The least score of a pair that is proposed, from 0 to 1.
  ///   - decisions: What is decided already; its pairs, and those that follow from them, are left out.
  /// - Complexity: O(n log n) for n names and tenures, and the pairs that share a name, an identifier or an office in a year;
  ///   of what more than a few share not all pairs are made.
  public init(
    in knowledge: KnowledgeBase, kinds: Set<MatchKind> = Set(MatchKind.allCases), minimum: Double = 0.5,
    decided decisions: Decisions = Decisions()
  ) {
    let subjects = Subjects(in: knowledge)
    let comparison = Comparison(subjects: subjects, likeness: Likeness(of: subjects), knowledge: knowledge)
    let (pairs, tooCommon) = comparison.blocks(of: kinds).pairs()
    var found = comparison.candidates(among: pairs, minimum: minimum)
    if kinds.contains(.tenure) {
      for pair in TenureMatches(subjects: subjects, knowledge: knowledge).pairs() {
        let score = MatchCandidate.score(of: pair.reasons, prior: TenureMatches.prior)
        guard score >= minimum else { continue }
        found.append(comparison.candidate(.tenure, pair.first, pair.second, score, pair.reasons))
      }
    }
    let known = DecidedPairs(decisions)
    candidates =
      found.filter { !known.decide($0.first.id, $0.second.id) }.sorted {
        ($1.score, $0.kind.rawValue, $0.first.id, $0.second.id) < (
          $0.score, $1.kind.rawValue, $1.first.id, $1.second.id
        )
      }
    persons = subjects.all.count { $0.kind == .person }
    offices = subjects.all.count - persons
    tooCommonNames = tooCommon
  }
}

extension Comparison {
  /// Which things are compared with which.
  func blocks(of kinds: Set<MatchKind>) -> Blocks {
    var blocks = Blocks()
    for (number, subject) in subjects.all.enumerated() where kinds.contains(subject.kind) {
      let own = Int32(number)
      for identifier in subject.identifiers { blocks.add(own, .identifier, Int(identifier.id), subject.classNumber) }
      for name in subject.names { addName(name, of: subject, own, &blocks) }
      if subject.kind == .person, let day = subject.begin?.day { blocks.add(own, .begin, day.number) }
    }
    for holding in subjects.holdings {
      guard let year = holding.start.earliest?.year else { continue }
      if kinds.contains(.person) {
        blocks.add(holding.person, .officeAndYear, Int(likeness.groups[Int(holding.office)]), year)
      }
      if kinds.contains(.office) {
        let type = subjects.all[Int(holding.office)].classNumber
        blocks.add(holding.office, .holderAndYear, Int(likeness.groups[Int(holding.person)]), year, type)
      }
    }
    return blocks
  }

  /// A name's blocks: the whole name, and its rarest words, each with the first letter of every other.
  private func addName(_ name: NameForm, of subject: Subject, _ own: Int32, _ blocks: inout Blocks) {
    blocks.add(own, .wholeName, Int(name.key), subject.classNumber)
    let table = subjects.table
    let words = Array(Set(name.words)).filter { !table[$0].isInitial }
    let rarest = words.sorted { (table[$0].bearers, $0) < (table[$1].bearers, $1) }.prefix(3)
    if name.words.count == 1, let word = rarest.first {
      blocks.add(own, .oneWord, Int(table[word].skeleton), subject.classNumber)
    }
    for word in rarest {
      if name.words.count > 1 { blocks.add(own, .oneWord, Int(table[word].skeleton), subject.classNumber) }
      for other in Set(name.words.map { table[$0].initial }).sorted() {
        blocks.add(own, .wordAndInitial, Int(table[word].skeleton), Int(other), subject.classNumber)
      }
    }
  }

  /// The pairs that are likely enough, in the order of the pairs.
  func candidates(among pairs: [UInt64], minimum: Double) -> [MatchCandidate] {
    let size = 4096
    let pieces = concurrently((pairs.count + size - 1) / size) { piece in
      pairs[(piece * size)..<min(pairs.count, (piece + 1) * size)].compactMap { pair -> MatchCandidate? in
        let first = Int32(bitPattern: UInt32(pair >> 32))
        let second = Int32(bitPattern: UInt32(truncatingIfNeeded: pair))
        let reasons = reasons(first, second)
        guard !reasons.isEmpty else { return nil }
        let score = MatchCandidate.score(of: reasons, prior: Self.prior)
        guard score >= minimum else { return nil }
        let (a, b) = (subjects.all[Int(first)], subjects.all[Int(second)])
        return candidate(a.kind, a.node, b.node, score, reasons)
      }
    }
    return pieces.flatMap { $0 }
  }

  /// The pair, first the one of which more is known.
  func candidate(
    _ kind: MatchKind, _ first: TermID, _ second: TermID, _ score: Double, _ reasons: [MatchReason]
  ) -> MatchCandidate {
    let swapped = knowledge.degree(of: second) > knowledge.degree(of: first)
    return MatchCandidate(
      kind: kind, score: score, first: thing(swapped ? second : first, kind),
      second: thing(swapped ? first : second, kind),
      reasons: reasons)
  }

  private func thing(_ node: TermID, _ kind: MatchKind) -> MatchedThing {
    let properties: (String, String) =
      switch kind {
      case .person: (GS.born, GS.died)
      case .office: (GS.formed, GS.abolished)
      case .tenure: (GS.start, GS.end)
      }
    let dates = [properties.0, properties.1].map { knowledge.date(of: node, $0)?.description ?? "" }
    return MatchedThing(
      id: knowledge.text(of: node), label: knowledge.label(of: node),
      dates: dates == ["", ""] ? "" : dates.joined(separator: " to "))
  }
}
