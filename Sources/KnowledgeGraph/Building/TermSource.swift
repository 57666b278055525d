/// The terms of several interners, compared as one: what sorting and merging them reads.
struct TermSource: Sendable {
  /// The texts, each with its interner's tag.
  let strings: ByteStringPool
  /// The literal types of all interners, ascending.
  let literalTypes: [LiteralType]
  /// For each interner, the index into `literalTypes` of each of its own.
  private let typeRanks: [[UInt32]]

  init(_ interners: [TermInterner]) {
    strings = ByteStringPool(interners.map(\.terms))
    let types = interners.map { $0.literalTypeTexts() }
    var literalTypes: [LiteralType] = []
    for type in types.joined().sorted() where type != literalTypes.last { literalTypes.append(type) }
    self.literalTypes = literalTypes
    typeRanks = types.map { types in
      types.map { type in UInt32(partition(literalTypes.indices) { literalTypes[$0] < type }) }
    }
  }

  /// The rank of the kind of a term with this tag, in term order.
  static func kind(ofTag tag: UInt32) -> TermKind {
    switch tag {
    case TermInterner.iriTag: .iri
    case TermInterner.blankTag: .blank
    default: .literal
    }
  }

  /// The index into `literalTypes` of a term; 0 for those that are not literals.
  func literalType(of term: TermReference) -> UInt32 {
    let tag = strings[term.string].tag
    return tag < TermInterner.firstLiteralTag
      ? 0 : typeRanks[term.string.table][Int(tag - TermInterner.firstLiteralTag)]
  }

  /// Compares two terms in term order.
  ///
  /// - Parameter skipped: how many words of eight bytes, whole ones of both, are known to be the same.
  /// - Complexity: O(length of the common prefix).
  func compare(_ left: TermReference, _ right: TermReference, skipping skipped: Int = 0) -> Ordering {
    let leftString = strings[left.string]
    let rightString = strings[right.string]
    let leftKind = min(leftString.tag, TermInterner.firstLiteralTag)
    let rightKind = min(rightString.tag, TermInterner.firstLiteralTag)
    if leftKind != rightKind { return leftKind < rightKind ? .before : .after }
    let wordCount = (min(leftString.length, rightString.length) + 7) >> 3
    var index = skipped
    while index < wordCount {
      let leftKey = strings.key(of: left.string, at: index)
      let rightKey = strings.key(of: right.string, at: index)
      if leftKey != rightKey { return leftKey < rightKey ? .before : .after }
      index += 1
    }
    if leftString.length != rightString.length { return leftString.length < rightString.length ? .before : .after }
    if leftKind < TermInterner.firstLiteralTag { return .same }
    let leftType = literalType(of: left)
    let rightType = literalType(of: right)
    return leftType == rightType ? .same : leftType < rightType ? .before : .after
  }

  /// How many words of eight bytes two terms have in common at their beginning, whole ones of both; none if they differ in kind.
  func commonWords(_ left: TermReference, _ right: TermReference) -> Int {
    let leftString = strings[left.string]
    let rightString = strings[right.string]
    if Self.kind(ofTag: leftString.tag) != Self.kind(ofTag: rightString.tag) { return 0 }
    let wordCount = min(leftString.length, rightString.length) >> 3
    var index = 0
    while index < wordCount, strings.key(of: left.string, at: index) == strings.key(of: right.string, at: index) {
      index += 1
    }
    return index
  }
}
