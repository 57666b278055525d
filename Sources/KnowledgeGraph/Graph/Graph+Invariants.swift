extension Graph {
  /// What is wrong with the columns: nothing, unless the code that built them or the file they came from is faulty. For tests.
  ///
  /// - Complexity: O(*t* + *n* log *r*) for *t* terms, *n* triples and rows of *r*.
  package func brokenInvariants() -> [String] {
    var broken = terms.brokenInvariants()
    let predicates = storage.pos.predicates
    let orders = [
      ("SPO", storage.spo, terms.count), ("POS", storage.pos.rows, predicates.count), ("OSP", storage.osp, terms.count),
    ]
    for (name, index, mostRows) in orders {
      broken += index.brokenInvariants(termCount: terms.count, mostRows: mostRows, count: count)
        .map { "\(name): \($0)" }
    }
    if storage.pos.rows.rowCount != predicates.count { broken.append("POS: predicates without a row") }
    for number in 0..<predicates.count {
      if predicates[number].index >= terms.count { broken.append("POS: no term at \(number)") }
      if number > 0, predicates[number - 1] >= predicates[number] { broken.append("POS: predicates do not ascend") }
    }
    guard broken.isEmpty else { return broken }
    for triple in match() {
      if storage.pos.range(triple.predicate, triple.object, triple.subject).isEmpty {
        broken.append("POS lacks \(triple)")
      }
      if storage.osp.range(triple.object, triple.subject, triple.predicate).isEmpty {
        broken.append("OSP lacks \(triple)")
      }
    }
    return broken
  }
}

extension SortedIndex {
  /// What is wrong with the columns of one order.
  fileprivate func brokenInvariants(termCount: Int, mostRows: Int, count: Int) -> [String] {
    var broken: [String] = []
    func expect(_ isTrue: Bool, _ invariant: String) { if !isTrue { broken.append(invariant) } }
    expect((0...mostRows).contains(rowCount), "\(rowStarts.count) row starts for at most \(mostRows) rows")
    expect(
      second.count == count && third.count == count, "\(second.count) and \(third.count) parts for \(count) triples")
    guard broken.isEmpty else { return broken }
    expect(rowStarts[0] == 0, "the first row starts at \(rowStarts[0])")
    expect(Int(rowStarts[rowCount]) == count, "the last row ends at \(rowStarts[rowCount])")
    for row in 0..<rowCount {
      guard rowStarts[row] <= rowStarts[row + 1], Int(rowStarts[row + 1]) <= count else {
        return broken + ["row \(row) ends before it starts"]
      }
      for position in range(TermID(index: row)) {
        expect(second[position].index < termCount && third[position].index < termCount, "no term at \(position)")
        if position > Int(rowStarts[row]) {
          let isAscending = (second[position - 1], third[position - 1]) < (second[position], third[position])
          expect(isAscending, "row \(row) does not ascend at \(position)")
        }
      }
    }
    return broken
  }
}

extension TermTable {
  /// What is wrong with the columns.
  fileprivate func brokenInvariants() -> [String] {
    var broken: [String] = []
    func expect(_ isTrue: Bool, _ invariant: String) { if !isTrue { broken.append(invariant) } }
    expect(storage.starts[0] == 0, "the first text starts at \(storage.starts[0])")
    expect(storage.starts[count] == UInt64(storage.text.count), "the last text ends at \(storage.starts[count])")
    expect(storage.iriCount <= storage.resourceCount && storage.resourceCount <= count, "the kinds do not fit")
    expect(storage.literalTypeIndices.count == count - storage.resourceCount, "literals without a type")
    expect(zip(literalTypes, literalTypes.dropFirst()).allSatisfy { $0 < $1 }, "literal types do not ascend")
    guard broken.isEmpty else { return broken }
    for index in 0..<max(count - 1, 0) {
      guard storage.starts[index] <= storage.starts[index + 1] else {
        return broken + ["text \(index) ends before it starts"]
      }
      expect(term(for: TermID(index: index)) < term(for: TermID(index: index + 1)), "terms do not ascend at \(index)")
    }
    return broken
  }
}
