/// A term while terms are sorted: eight bytes of its text and where all of it is.
struct TermEntry: ColumnElement {
  /// The bytes by which entries are being compared, as a number.
  var key: UInt64
  /// The term.
  var term: TermReference
}

/// A term of one of several interners, and whether it equals the one before it in a sorted run.
struct TermReference: ColumnElement {
  private var bits: UInt64

  /// A term that is not known to equal another.
  init(_ string: ByteStringPool.Reference) { bits = string.bits }

  /// Where it is.
  var string: ByteStringPool.Reference { ByteStringPool.Reference(bits: bits & ~Self.repeated) }

  /// Whether it equals the one before it.
  var isRepeated: Bool {
    get { bits & Self.repeated != 0 }
    set { bits = newValue ? bits | Self.repeated : bits & ~Self.repeated }
  }

  private static let repeated: UInt64 = 1 << 63
}
