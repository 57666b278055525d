import KnowledgeGraph

/// What tells a term from others: by its form, and by what it means.
struct TermHash {
  /// Of the term as it is written.
  var form: UInt64
  /// Of its value: the same for `1.0` and `1`, for `en-GB` and `en-gb`.
  var value: UInt64

  /// A blank node is told from no other: a store gives it a label of its own.
  static let blank = TermHash(form: 0x9E37_79B9_7F4A_7C15, value: 0x9E37_79B9_7F4A_7C15)

  init(form: UInt64, value: UInt64) {
    self.form = form
    self.value = value
  }

  init(_ term: Term) {
    switch term {
    case .blank: self = .blank
    case .iri(let iri):
      let hash = Self.hash(iri, seed: 1)
      self.init(form: hash, value: hash)
    case .literal(let literal):
      let type = Self.hash(literal.language ?? literal.datatype, seed: literal.language == nil ? 2 : 3)
      let form = Self.hash(literal.lexicalForm, seed: type)
      self.init(form: form, value: LiteralValue.key(of: literal).map { Self.hash($0, seed: 4) } ?? form)
    }
  }

  /// The hash of a triple of terms.
  static func triple(_ subject: UInt64, _ predicate: UInt64, _ object: UInt64) -> UInt64 {
    mixed(mixed(mixed(subject) &+ predicate) &+ object)
  }

  /// The same in each run and on each machine.
  static func hash(_ text: String, seed: UInt64) -> UInt64 {
    mixed(checksum(of: text.utf8.span) &+ seed)
  }

  /// The finalizer of MurmurHash3.
  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }
}
