import KnowledgeGraph
import RDFSyntax

/// Compares what a store gives back with what was to be loaded: first by form, then by value.
struct ContentCheck {
  private let content: GraphContent
  private let expected: TripleHashes
  private var result = ContentComparison()
  /// The values in the store.
  private var values: [UInt64] = []
  /// Triples that the store writes otherwise, by their values.
  private var changedValues: [UInt64: TermTriple] = [:]
  /// Triples that were not to be there, by where they stand.
  private var extras: [UInt64: [TermTriple]] = [:]
  private var extraCount = 0

  /// So many differences are told apart; of more, only the number counts.
  private static let kindLimit = 100_000

  init(_ content: GraphContent, _ expected: TripleHashes) {
    self.content = content
    self.expected = expected
    result.expected = expected.count
    result.withBlankNodes = expected.blankCount
  }

  /// Takes a triple of the store.
  mutating func take(_ triple: HashingSink.HashedTriple) {
    result.stored += 1
    values.append(triple.value)
    if expected.containsForm(triple.form) {
      result.same += 1
    } else if expected.containsValue(triple.value) {
      result.changed += 1
      if changedValues.count < Self.kindLimit { changedValues[triple.value] = triple.triple }
    } else if extraCount < Self.kindLimit {
      extraCount += 1
      extras[Self.place(of: triple.triple), default: []].append(triple.triple)
    }
  }

  /// The comparison, when all triples were taken.
  ///
  /// - Complexity: O(*n* log *n*), and one more pass over the content where something differs.
  consuming func finish() throws -> ContentComparison {
    values.sort()
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
    let left = extras.values.joined().sorted().prefix(ContentComparison.limit)
    result.extraTriples = left.map(Self.shown)
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
    let sent = expected.values
    var left = 0
    var right = 0
    while left < sent.count || right < values.count {
      let value: UInt64 =
        left == sent.count ? values[right] : right == values.count ? sent[left] : min(sent[left], values[right])
      let sentCount = Self.run(of: value, in: sent, from: &left)
      let storedCount = Self.run(of: value, in: values, from: &right)
      if storedCount > sentCount {
        result.extra += storedCount - sentCount
      } else if storedCount == 0 || storedCount < sentCount && expected.hasBlank(value) {
        result.missing += sentCount - storedCount
        if missing.count < Self.kindLimit { missing.insert(value) }
      } else {
        result.merged += sentCount - storedCount
      }
    }
  }

  private static func run(of value: UInt64, in values: [UInt64], from index: inout Int) -> Int {
    let start = index
    while index < values.count && values[index] == value { index += 1 }
    return index - start
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
