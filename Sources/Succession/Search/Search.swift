import KnowledgeGraph
public import OfficeHolding

/// Finds the things whose names or texts hold the words of a query, in any language and script, accents and case set aside.
public struct Search: Sendable {
  /// One thing that was found.
  public struct Match: Sendable, Codable, Equatable {
    /// How well the text fits the query; the best first.
    public enum Fit: String, Sendable, Codable, Comparable, CaseIterable {
      /// The text is the query.
      case whole
      /// The text begins with the query.
      case beginning
      /// Every word of the query is a word of the text.
      case words
      /// Every word of the query begins a word of the text.
      case wordBeginnings
      /// Every word of the query stands somewhere in the text.
      case within

      /// The better fit is less.
      public static func < (left: Fit, right: Fit) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
      }
    }

    /// The thing.
    public let thing: Named
    /// The local name of the property whose value fits, or `id`.
    public let property: String
    /// The text that fits.
    public let text: String
    /// The language tag of the text, if it has one.
    public let language: String?
    /// How well it fits.
    public let fit: Fit
  }

  private let knowledge: KnowledgeBase

  /// Searches a knowledge base.
  public init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
  }

  /// The things that fit, the best first, each with its best text; among equals by label, then by id.
  ///
  /// - Parameter query: Words; each must be found in one text of the thing.
  /// - Complexity: O(n) for n triples with literals.
  public func matches(_ query: String) -> [Match] {
    let wanted = Wanted(query)
    guard !wanted.words.isEmpty else { return [] }
    var best: [TermID: Match] = [:]
    func offer(_ node: TermID, _ property: String, _ text: String, _ language: String?) {
      guard let fit = wanted.fit(of: text) else { return }
      if let known = best[node], known.fit <= fit { return }
      best[node] = Match(
        thing: Named(AnyThing(node, in: knowledge)), property: property, text: text, language: language, fit: fit)
    }
    let bookkeeping = Set(
      [GS.Class.statement, GS.Class.jointEvidence, GS.Class.interregnum, OA.specificResource, OA.textPositionSelector]
        .flatMap { knowledge.nodes(of: $0) })
    for triple in knowledge.asserted.match() where !bookkeeping.contains(triple.subject) {
      guard case .literal(let literal) = knowledge.term(for: triple.object) else { continue }
      guard literal.datatype == XSD.string || literal.language != nil else { continue }
      offer(triple.subject, knowledge.localName(of: triple.predicate), literal.lexicalForm, literal.language)
    }
    if let type = knowledge.id(forIRI: RDF.type) {
      for triple in knowledge.asserted.match(predicate: type) where !bookkeeping.contains(triple.subject) {
        guard let iri = knowledge.iri(of: triple.subject) else { continue }
        offer(triple.subject, "id", NodeName(iri: iri).slug, nil)
      }
    }
    return best.values.sorted {
      ($0.fit, $0.thing.label, $0.thing.id) < ($1.fit, $1.thing.label, $1.thing.id)
    }
  }

  /// The query, folded once.
  private struct Wanted {
    let whole: FoldedText
    let words: [Substring]

    init(_ query: String) {
      whole = FoldedText(query)
      words = whole.words
    }

    func fit(of text: String) -> Match.Fit? {
      let folded = FoldedText(text)
      if folded == whole { return .whole }
      let found = folded.words
      if found == words { return .whole }
      if found.starts(with: words) { return .beginning }
      if words.allSatisfy(found.contains) { return .words }
      if words.allSatisfy({ word in found.contains { $0.hasPrefix(word) } }) { return .wordBeginnings }
      if words.allSatisfy({ folded.text.contains($0) }) { return .within }
      return nil
    }
  }
}
