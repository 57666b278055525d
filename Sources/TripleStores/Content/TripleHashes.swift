import KnowledgeGraph

/// The hashes of the triples of a graph: 16 bytes a triple, whatever the graph.
struct TripleHashes: Sendable {
  /// Of each triple, by form; sorted after `sort`.
  private(set) var forms: [UInt64] = []
  /// Of each triple, by value; sorted after `sort`.
  private(set) var values: [UInt64] = []
  /// Of each triple with a blank node, by value; sorted after `sort`. Two of one value are two triples.
  private(set) var blankValues: [UInt64] = []
  /// The bytes of the terms of the largest triple.
  private(set) var largest = 0

  var count: Int { forms.count }

  var blankCount: Int { blankValues.count }

  /// The same for the same triples, whatever their order.
  var identity: UInt64 { forms.reduce(UInt64(forms.count)) { $0 &+ $1 } }

  mutating func insert(_ triple: HashingSink.HashedTriple) {
    forms.append(triple.form)
    values.append(triple.value)
    if triple.hasBlank { blankValues.append(triple.value) }
    largest = max(largest, triple.size)
  }

  mutating func sort() {
    forms.sort()
    values.sort()
    blankValues.sort()
  }

  func containsForm(_ form: UInt64) -> Bool { Self.contains(form, forms) }

  /// Where the triples of a value begin among `values`; nil where there are none.
  func place(ofValue value: UInt64) -> Int? { Self.place(of: value, values) }

  func hasBlank(_ value: UInt64) -> Bool { Self.contains(value, blankValues) }

  private static func contains(_ hash: UInt64, _ hashes: [UInt64]) -> Bool { place(of: hash, hashes) != nil }

  private static func place(of hash: UInt64, _ hashes: [UInt64]) -> Int? {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? low : nil
  }
}
