extension TermTable {
  /// The id of a term, if the table has it.
  ///
  /// - Complexity: O(*m* log *t*) for a term of length *m* among *t* terms; nothing is hashed.
  public func id(for term: Term) -> TermID? {
    switch term {
    case .iri(let text):
      return id(forIRI: text.utf8.span)
    case .blank(let label):
      return search(storage.iriCount..<storage.resourceCount, for: label.utf8.span, literalType: 0)
    case .literal(let literal):
      let type = LiteralType(datatype: literal.datatype, language: literal.language)
      guard let literalType = index(of: type) else { return nil }
      return search(storage.resourceCount..<count, for: literal.lexicalForm.utf8.span, literalType: literalType)
    }
  }

  /// The id of an IRI given by its UTF-8 bytes, if the table has it.
  ///
  /// - Complexity: O(*m* log *t*) for an IRI of length *m* among *t* terms.
  public func id(forIRI iri: Span<UInt8>) -> TermID? {
    search(0..<storage.iriCount, for: iri, literalType: 0)
  }

  /// The ids of the IRIs that begin with a text, such as all of one namespace; ascending and without a gap.
  ///
  /// - Complexity: O(*m* log *t*) for a prefix of length *m* among *t* terms.
  public func ids(ofIRIsWithPrefix prefix: String) -> Range<TermID> {
    let prefix = prefix.utf8.span
    let lower = partition(0..<storage.iriCount) { compare(beginningOf: $0, to: prefix) == .before }
    let upper = partition(lower..<storage.iriCount) { compare(beginningOf: $0, to: prefix) == .same }
    return TermID(index: lower)..<TermID(index: upper)
  }

  private func index(of type: LiteralType) -> Int? {
    let types = literalTypes
    let index = partition(types.indices) { types[$0] < type }
    return index < types.count && types[index] == type ? index : nil
  }

  private func search(_ range: Range<Int>, for text: Span<UInt8>, literalType: Int) -> TermID? {
    let index = partition(range) { compare($0, to: text, literalType) == .before }
    return index < range.upperBound && compare(index, to: text, literalType) == .same ? TermID(index: index) : nil
  }

  private func compare(_ index: Int, to text: Span<UInt8>, _ literalType: Int) -> Ordering {
    let byText = storage.text.withSpan(range(of: index)) { compareBytes($0, text) }
    guard byText == .same, index >= storage.resourceCount else { return byText }
    let ours = literalTypeIndex(of: TermID(index: index))
    return ours < literalType ? .before : ours == literalType ? .same : .after
  }

  private func compare(beginningOf index: Int, to prefix: Span<UInt8>) -> Ordering {
    storage.text.withSpan(range(of: index)) { compareBytes($0.extracting(first: prefix.count), prefix) }
  }
}

/// The first index of `range` for which `isBefore` is false, given that it is true of those below and false of those above.
///
/// - Complexity: O(log *n*) calls.
package func partition(_ range: Range<Int>, isBefore: (Int) -> Bool) -> Int {
  var lower = range.lowerBound
  var upper = range.upperBound
  while lower < upper {
    let middle = lower + (upper - lower) / 2
    if isBefore(middle) { lower = middle + 1 } else { upper = middle }
  }
  return lower
}
