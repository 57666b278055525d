import KnowledgeGraph
import TestSupport
import Testing

@Suite struct DifferenceTests {
  @Test(arguments: 0..<60) func `what is removed and added is the difference of the sets`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let terms = (0..<20).map { randomTerm($0, using: &random) }.filter { $0.kind != .blank }
    let old = Self.triples(of: terms, &random)
    // Some of the old triples, and some others.
    let new = Set(old.filter { _ in Bool.random(using: &random) }).union(Self.triples(of: terms, &random))
    let difference = GraphDifference(from: Self.layers(old, &random), to: Self.layers(new, &random))
    #expect(difference.removed.map(difference.oldTerms.termTriple(for:)) == old.subtracting(new).sorted())
    #expect(difference.added.map(difference.newTerms.termTriple(for:)) == new.subtracting(old).sorted())
    #expect(difference.sharedCount == old.intersection(new).count)
    #expect(difference.unnamableTriple == nil)
  }

  @Test(arguments: 0..<60) func `other labels of blank nodes are no difference`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let nodes = (0..<12).map { Term.blank("n\($0)") }
    let terms = nodes + (0..<6).map { randomTerm($0, using: &random) }.filter { $0.kind != .blank }
    let old = Self.triples(of: terms, &random)
    let labels = Dictionary(
      uniqueKeysWithValues: zip(nodes, nodes.shuffled(using: &random).map { Term.blank($0.text + "x") }))
    let new = Set(
      old.map { TermTriple(labels[$0.subject] ?? $0.subject, $0.predicate, labels[$0.object] ?? $0.object) })
    let difference = GraphDifference(from: [graph(old)], to: [graph(new)])
    // Nodes that cannot be told apart may be paired otherwise; what is told is still a difference of one size.
    #expect(difference.removed.count == difference.added.count)
    #expect(difference.removed.count + difference.sharedCount == old.count)
    if Self.areTold(apart: nodes, in: old) { #expect(difference.isEmpty) }
  }

  @Test func `within one table a label is a node`() {
    let layers = GraphBuilder.freeze([
      Self.builder([TermTriple(.blank("a"), .iri("p"), .iri("o")), TermTriple(.blank("b"), .iri("p"), .iri("o"))]),
      Self.builder([TermTriple(.blank("b"), .iri("p"), .iri("o"))]),
    ])
    let difference = GraphDifference(from: [layers[0]], to: [layers[1]])
    #expect(difference.removed.map { layers[0].term(for: $0.subject) } == [.blank("a")])
    #expect(difference.added.isEmpty)
    #expect(difference.unnamableTriple != nil)
  }

  @Test func `a list is found again by its members, and one that grew is another`() {
    func list(_ members: Int, _ label: String) -> Set<TermTriple> {
      var triples: Set<TermTriple> = [TermTriple(.iri("s"), .iri("p"), .blank("\(label)0"))]
      for index in 0..<members {
        triples.insert(TermTriple(.blank("\(label)\(index)"), .iri("first"), .literal(Literal("\(index)"))))
        triples.insert(
          TermTriple(
            .blank("\(label)\(index)"), .iri("rest"), index + 1 < members ? .blank("\(label)\(index + 1)") : .iri("nil")
          ))
      }
      return triples
    }
    let same = GraphDifference(from: [graph(list(40, "a"))], to: [graph(list(40, "z"))])
    #expect(same.isEmpty && same.sharedCount == 81)
    let grown = GraphDifference(from: [graph(list(3, "a"))], to: [graph(list(4, "z"))])
    #expect(grown.removed.count + grown.sharedCount == 7 && grown.added.count + grown.sharedCount == 9)
    #expect(grown.removed.count > 0)
    #expect(grown.unnamableTriple?.subject.kind == .blank || grown.unnamableTriple?.object.kind == .blank)
  }

  @Test func `new blank nodes can be told, those that are there already cannot`() {
    let base: Set<TermTriple> = [TermTriple(.iri("s"), .iri("p"), .iri("o"))]
    let node: Set<TermTriple> = [TermTriple(.blank("b"), .iri("p"), .iri("o"))]
    let coming = GraphDifference(from: [graph(base)], to: [graph(base.union(node))])
    #expect(coming.added.count == 1 && coming.unnamableTriple == nil)
    let going = GraphDifference(from: [graph(base.union(node))], to: [graph(base)])
    #expect(going.unnamableTriple == node.first)
  }

  @Test func `nothing and nothing are the same`() {
    let difference = GraphDifference(from: [graph([])], to: [graph([])])
    #expect(difference.isEmpty && difference.sharedCount == 0)
  }

  private static func triples(of terms: [Term], _ random: inout SplitMix) -> Set<TermTriple> {
    Set(
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        TermTriple(
          pick(terms, using: &random), .iri("p\(Int.random(in: 0..<3, using: &random))"), pick(terms, using: &random))
      })
  }

  private static func builder(_ triples: some Sequence<TermTriple>) -> GraphBuilder {
    var builder = GraphBuilder()
    for triple in triples { builder.insert(triple) }
    return builder
  }

  /// One or two graphs whose union has the triples; some are in both.
  private static func layers(_ triples: Set<TermTriple>, _ random: inout SplitMix) -> [Graph] {
    if Bool.random(using: &random) { return [graph(triples)] }
    let parts = (0..<2).map { _ in triples.filter { _ in Bool.random(using: &random) } }
    let rest = triples.subtracting(parts[0]).subtracting(parts[1])
    return GraphBuilder.freeze([builder(parts[0].union(rest)), builder(parts[1])])
  }

  /// Whether no two of the nodes have the same triples, other blank nodes left out of account.
  private static func areTold(apart nodes: [Term], in triples: Set<TermTriple>) -> Bool {
    var descriptions: Set<[String]> = []
    let used = nodes.filter { node in triples.contains { $0.subject == node || $0.object == node } }
    for node in used {
      let description = triples.filter { $0.subject == node || $0.object == node }.map { triple in
        [triple.subject, triple.predicate, triple.object].map { $0 == node ? "me" : $0.kind == .blank ? "?" : "\($0)" }
          .joined(separator: " ")
      }
      descriptions.insert(description.sorted())
    }
    return descriptions.count == used.count
  }
}

private func graph(_ triples: Set<TermTriple>) -> Graph {
  var builder = GraphBuilder()
  for triple in triples { builder.insert(triple) }
  return builder.freeze()
}
