/// The terms of a frozen graph in term order, shared by the layers that were frozen together.
///
/// Reading a term's kind or bytes makes no object; `term(for:)` makes its strings anew each time.
public struct TermTable: Sendable {
  /// The columns, behind one reference so that a copy costs one.
  package final class Storage: Sendable {
    /// The texts in order of id. Invariant: UTF-8, as the builder was given it.
    package let text: Column<UInt8>
    /// Where each text begins. Invariant: one longer than the number of terms, ascending, first 0, last `text.count`.
    package let starts: Column<UInt64>
    /// Ids below it are IRIs.
    package let iriCount: Int
    /// Ids below it and not below `iriCount` are blank nodes; the rest are literals.
    package let resourceCount: Int
    /// The literal type of each literal. Invariant: as long as there are literals, each an index into `literalTypes`.
    package let literalTypeIndices: Column<UInt32>
    /// The literal types. Invariant: strictly ascending.
    package let literalTypes: [LiteralType]

    package init(
      text: Column<UInt8>, starts: Column<UInt64>, iriCount: Int, resourceCount: Int,
      literalTypeIndices: Column<UInt32>, literalTypes: [LiteralType]
    ) {
      self.text = text
      self.starts = starts
      self.iriCount = iriCount
      self.resourceCount = resourceCount
      self.literalTypeIndices = literalTypeIndices
      self.literalTypes = literalTypes
    }
  }

  package let storage: Storage

  /// A table of columns that keep the invariants.
  package init(storage: Storage) { self.storage = storage }

  /// The number of terms; ids are `0..<count`.
  public var count: Int { storage.starts.count - 1 }

  /// The ids of the blank nodes, which term order keeps together.
  package var blankNodeIDs: Range<TermID> { TermID(index: storage.iriCount)..<TermID(index: storage.resourceCount) }

  /// All ids, ascending.
  public var ids: Range<TermID> { TermID(index: 0)..<TermID(index: count) }

  /// The datatypes and languages that literals of this table have, ascending.
  public var literalTypes: [LiteralType] { storage.literalTypes }

  /// Whether both are the same table, so that an id means the same in both.
  public func isIdentical(to other: TermTable) -> Bool { storage === other.storage }

  /// The kind of a term.
  ///
  /// - Complexity: O(1). Traps when the id is not of this table.
  public func kind(of id: TermID) -> TermKind {
    precondition(id.index < count, "an id of another graph")
    if id.index < storage.iriCount { return .iri }
    return id.index < storage.resourceCount ? .blank : .literal
  }

  /// Whether the term is an IRI.
  public func isIRI(_ id: TermID) -> Bool { id.index < storage.iriCount }

  /// Whether the term is a blank node.
  public func isBlank(_ id: TermID) -> Bool { kind(of: id) == .blank }

  /// Whether the term is a literal.
  public func isLiteral(_ id: TermID) -> Bool { kind(of: id) == .literal }

  /// Where a literal's datatype and language stand in `literalTypes`.
  ///
  /// - Complexity: O(1). Traps when the id is not that of a literal of this table.
  public func literalTypeIndex(of id: TermID) -> Int {
    Int(storage.literalTypeIndices[id.index - storage.resourceCount])
  }

  /// Calls `body` with the UTF-8 bytes of the IRI, the blank node's label or the lexical form, not escaped.
  ///
  /// - Complexity: O(1) and that of `body`. Traps when the id is not of this table.
  public func withText<Result>(of id: TermID, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try storage.text.withSpan(range(of: id.index), body)
  }

  /// The IRI, the blank node's label or the lexical form.
  ///
  /// - Complexity: O(length). Traps when the id is not of this table.
  public func text(of id: TermID) -> String { withText(of: id) { String(utf8: $0) } }

  /// The term of an id.
  ///
  /// - Complexity: O(length). Traps when the id is not of this table.
  public func term(for id: TermID) -> Term {
    switch kind(of: id) {
    case .iri: return .iri(text(of: id))
    case .blank: return .blank(text(of: id))
    case .literal:
      let type = literalTypes[literalTypeIndex(of: id)]
      if let language = type.language { return .literal(Literal(text(of: id), language: language)) }
      return .literal(Literal(text(of: id), datatype: type.datatype))
    }
  }

  func range(of index: Int) -> Range<Int> { Int(storage.starts[index])..<Int(storage.starts[index + 1]) }
}
