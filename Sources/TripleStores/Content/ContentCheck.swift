import KnowledgeGraph
import RDFSyntax

/// Compares what a store gives back with what was to be loaded: first by form, then by value.
struct ContentCheck {
  private let content: GraphContent
  private let expected: TripleHashes
  private var result = ContentComparison()
  /// How many triples of each value that was expected are in the store, where that value begins among the expected ones.
  private var counts: [UInt32]
  /// Triples of values that were not expected.
  private var unknown = 0
  /// Triples that the store writes otherwise, by their values.
  private var changedValues: [UInt64: TermTriple] = [:]
  /// Triples that were not to be there, by where they stand.
  private var extras: [UInt64: [TermTriple]] = [:]
  private var extraCount = 0
  /// What begins some triples that are longer than any expected.
  private var longOnes: [String] = []
  /// The bytes of the triples that are kept, which a store could send without end.
  private var kept = 0

  /// So many differences are told apart; of more, only the number counts.
  private static let kindLimit = 100_000
  /// So many bytes of them.
  private static let sizeLimit = 64 << 20

  init(_ content: GraphContent, _ expected: TripleHashes) {
    self.content = content
    self.expected = expected
    counts = Array(repeating: 0, count: expected.values.count)
    result.expected = expected.count
    result.withBlankNodes = expected.blankCount
  }

  /// Takes a triple of the store.
  mutating func take(_ triple: HashingSink.HashedTriple) {
    result.stored += 1
    guard let place = expected.place(ofValue: triple.value) else {
      unknown += 1
      guard extraCount < Self.kindLimit, keeps(triple) else { return }
      extraCount += 1
      return extras[Self.place(of: triple.triple), default: []].append(triple.triple)
    }
    if counts[place] < .max { counts[place] += 1 }
    if expected.containsForm(triple.form) {
      result.same += 1
    } else {
      result.changed += 1
      if changedValues.count < Self.kindLimit, keeps(triple) { changedValues[triple.value] = triple.triple }
    }
  }

  /// Takes a triple of the store that is longer than any expected can be.
  ///
  /// - Parameter beginning: what its line begins with.
  mutating func takeLong(_ beginning: String) {
    result.stored += 1
    unknown += 1
    if longOnes.count < ContentComparison.limit { longOnes.append(Words.shown(beginning)) }
  }

  private mutating func keeps(_ triple: HashingSink.HashedTriple) -> Bool {
    guard kept + triple.size <= Self.sizeLimit else { return false }
    kept += triple.size
    return true
  }

  /// The comparison, when all triples were taken.
  ///
  /// - Complexity: O(*n*), and one more pass over the content where something differs.
  consuming func finish() throws -> ContentComparison {
    var missing = Set<UInt64>()
    count(&missing)
    var (result, changedValues, extras) = (result, changedValues, extras)
    if !missing.isEmpty || !changedValues.isEmpty {
      try content.forEach { triple in
        if missing.contains(triple.value) { Self.explain(triple, by: &extras, &result) }
        guard let stored = changedValues[triple.value], stored != triple.triple else { return }
        changedValues[triple.value] = nil
        result.changedBy[Self.kind(triple.triple.object, stored.object), default: 0] += 1
        if result.changes.count < ContentComparison.limit {
          result.changes.append(.init(sent: Self.shown(triple.triple), stored: Self.shown(stored)))
        }
      }
    }
    let left = extras.values.joined().sorted().prefix(ContentComparison.limit - longOnes.count)
    result.extraTriples = longOnes + left.map(Self.shown)
    return result
  }

  /// A triple that is missing: altered, where the store has another value at the same place.
  private static func explain(
    _ triple: HashingSink.HashedTriple, by extras: inout [UInt64: [TermTriple]], _ result: inout ContentComparison
  ) {
    if let stored = extras[place(of: triple.triple)]?.popLast() {
      result.missing -= 1
      result.extra -= 1
      result.altered += 1
      if result.alterations.count < ContentComparison.limit {
        result.alterations.append(.init(sent: shown(triple.triple), stored: shown(stored)))
      }
    } else if result.missingTriples.count < ContentComparison.limit {
      result.missingTriples.append(shown(triple.triple))
    }
  }

  /// Where a literal stands: the subject, the predicate and the datatype or language. Another triple has a place of its own.
  private static func place(of triple: TermTriple) -> UInt64 {
    let object =
      if case .literal(let literal) = triple.object {
        TermHash.hash(literal.language ?? literal.datatype, seed: 6)
      } else {
        TermHash(triple.object).form
      }
    return TermHash.triple(TermHash(triple.subject).form, TermHash(triple.predicate).form, object)
  }

  /// Counts what is missing, merged and extra, and notes some values that are missing.
  private mutating func count(_ missing: inout Set<UInt64>) {
    result.extra = unknown
    let sent = expected.values
    var start = 0
    while start < sent.count {
      var end = start + 1
      while end < sent.count && sent[end] == sent[start] { end += 1 }
      let (sentCount, storedCount) = (end - start, Int(counts[start]))
      if storedCount > sentCount {
        result.extra += storedCount - sentCount
      } else if storedCount == 0 || storedCount < sentCount && expected.hasBlank(sent[start]) {
        result.missing += sentCount - storedCount
        if missing.count < Self.kindLimit { missing.insert(sent[start]) }
      } else {
        result.merged += sentCount - storedCount
      }
      start = end
    }
  }

  /// What a term was and became, for a count.
  private static func kind(_ sent: Term, _ stored: Term) -> String {
    guard case .literal(let sent) = sent, case .literal(let stored) = stored else { return "subject or predicate" }
    let names = [sent, stored].map { literal in
      literal.datatype.hasPrefix(XSD.namespace)
        ? "xsd:" + literal.datatype.dropFirst(XSD.namespace.count) : "<\(literal.datatype)>"
    }
    return names[0] == names[1] ? "\(names[0]) in another form" : "\(names[0]) → \(names[1])"
  }

  private static func shown(_ triple: TermTriple) -> String { Words.shown(triple.description) }
}
