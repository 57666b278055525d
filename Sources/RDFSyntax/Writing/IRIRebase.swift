internal import KnowledgeGraph

/// Moves every IRI that begins with one base to another base as it is written.
public struct IRIRebase: Hashable, Sendable {
  /// What the IRIs begin with in the graph.
  public let from: String
  /// What they begin with in the output.
  public let to: String

  /// - Parameters:
  ///   - from: the base in the graph, such as `https://w3id.org/gensek/id/`.
  ///   - to: an absolute IRI that ends with `/`, `#` or `:`, so that the rest of an id can follow it.
  /// - Throws: `ExportError.invalidBase`.
  public init(from: String, to: String) throws(ExportError) {
    for base in [from, to] {
      if let fault = IRISyntax.fault(in: base.utf8.span) { throw .invalidBase(base, reason: fault.reason) }
      guard let last = base.utf8.last, [UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ":")].contains(last) else {
        throw .invalidBase(base, reason: "it must end with '/' or '#', as in '\(base)/'")
      }
      // "https:" and "https://" are valid IRIs, but what follows them would become a host.
      if base.hasSuffix("://")
        || base.utf8.firstIndex(of: UInt8(ascii: ":")) == base.utf8.index(before: base.utf8.endIndex)
      {
        throw .invalidBase(base, reason: "nothing follows the scheme")
      }
    }
    self.from = from
    self.to = to
  }

  /// The IRI as it is written.
  public func callAsFunction(_ iri: String) -> String {
    guard iri.utf8.starts(with: from.utf8) else { return iri }
    return to + String(decoding: iri.utf8.dropFirst(from.utf8.count), as: UTF8.self)
  }
}

/// A rebase applied to the terms of one table: which ids move, and the order of terms as they are written.
struct OutputOrder: Sendable {
  private let terms: TermTable
  let rebase: IRIRebase?
  /// The ids that move; term order keeps them together.
  let moved: Range<TermID>
  /// The ids that begin with the new base already.
  let settled: Range<TermID>

  /// - Throws: `ExportError.collision` when an id would move onto another term of the table.
  init(_ terms: TermTable, _ rebase: IRIRebase?) throws(ExportError) {
    self.terms = terms
    let none = TermID(rawValue: 0)..<TermID(rawValue: 0)
    guard let rebase, rebase.from != rebase.to else {
      self.rebase = nil
      moved = none
      settled = none
      return
    }
    self.rebase = rebase
    moved = terms.ids(ofIRIsWithPrefix: rebase.from)
    settled = terms.ids(ofIRIsWithPrefix: rebase.to)
    for id in settled where !moved.contains(id) {
      let text = terms.text(of: id)
      let origin = rebase.from + String(decoding: text.utf8.dropFirst(rebase.to.utf8.count), as: UTF8.self)
      if terms.id(for: .iri(origin)) != nil { throw .collision(text) }
    }
  }

  /// Whether one term is written before another.
  ///
  /// - Complexity: O(1), except where ids move among IRIs that are there already.
  func isBefore(_ left: TermID, _ right: TermID) -> Bool {
    let leftMoves = moved.contains(left)
    guard leftMoves != moved.contains(right) else { return left < right }
    return leftMoves ? movedIsBefore(left, right) : !movedIsBefore(right, left)
  }

  private func movedIsBefore(_ id: TermID, _ other: TermID) -> Bool {
    guard let rebase, other >= settled.lowerBound else { return false }
    guard other < settled.upperBound else { return true }
    let rest = terms.text(of: id).utf8.dropFirst(rebase.from.utf8.count)
    return rest.lexicographicallyPrecedes(terms.text(of: other).utf8.dropFirst(rebase.to.utf8.count))
  }

  /// The ids whose written IRIs begin with `prefix`, as runs.
  func ids(writtenWithPrefix prefix: String) -> [Range<TermID>] {
    let plain = terms.ids(ofIRIsWithPrefix: prefix)
    guard let rebase else { return [plain] }
    if rebase.to.utf8.starts(with: prefix.utf8) { return [plain, moved] }
    guard prefix.utf8.starts(with: rebase.to.utf8) else { return [plain] }
    let rest = String(decoding: prefix.utf8.dropFirst(rebase.to.utf8.count), as: UTF8.self)
    return [plain, terms.ids(ofIRIsWithPrefix: rebase.from + rest)]
  }
}
