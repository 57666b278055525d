/// Interning from bytes, for readers: no `String` is made.
///
/// The bytes are UTF-8 that the caller has validated and unescaped. A `Span` comes from `[UInt8].span`,
/// from `.span.extracting(range)` for a part of it, or from `String.utf8.span`.
extension GraphBuilder {
  /// The builder's id of an absolute IRI, given without angle brackets.
  ///
  /// - Complexity: O(length), expected and amortised.
  public mutating func intern(iri: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.intern(iri: iri))
  }

  /// A new id of an absolute IRI that the builder has hardly met before, which is therefore not looked up.
  ///
  /// If it has, the two ids become one when the graph is frozen; until then the IRI takes memory twice.
  ///
  /// - Complexity: O(length), amortised.
  package mutating func add(iri: Span<UInt8>) -> TermID { TermID(rawValue: interner.add(iri: iri)) }

  /// A new id of a literal of datatype `xsd:string` that the builder has hardly met before, which is not looked up.
  ///
  /// - Complexity: O(length), amortised.
  package mutating func add(literal lexicalForm: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.add(literal: lexicalForm))
  }

  /// The builder's id of a blank node by its label, given without `_:`.
  ///
  /// - Complexity: O(length), expected and amortised.
  public mutating func intern(blank label: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.intern(blank: label))
  }

  /// The builder's id of a literal of datatype `xsd:string`.
  ///
  /// - Complexity: O(length), expected and amortised.
  public mutating func intern(literal lexicalForm: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.intern(literal: lexicalForm))
  }

  /// The builder's id of a literal with the IRI of its datatype.
  ///
  /// - Complexity: O(length), expected and amortised.
  public mutating func intern(literal lexicalForm: Span<UInt8>, datatype: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.intern(literal: lexicalForm, datatype: datatype))
  }

  /// The builder's id of a literal with a language tag, which is lower-cased here.
  ///
  /// - Complexity: O(length), expected and amortised.
  public mutating func intern(literal lexicalForm: Span<UInt8>, language: Span<UInt8>) -> TermID {
    TermID(rawValue: interner.intern(literal: lexicalForm, language: language))
  }
}
