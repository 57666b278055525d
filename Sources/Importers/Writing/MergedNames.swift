internal import KnowledgeGraph
internal import OfficeHolding

/// Things that have come to two preferred names in one language, because two spellings fold to one key or two records differ.
struct MergedNames {
  /// A thing and its names; the first in term order stays preferred.
  private var names: [(node: TermID, labels: [TermID])] = []
  private let prefLabel: TermID?

  /// - Complexity: O(n) for n terms.
  init(in graph: Graph) {
    prefLabel = graph.id(for: .iri(SKOS.prefLabel))
    guard let prefLabel else { return }
    var isNamed = [Bool](repeating: false, count: graph.terms.count)
    var several: Set<TermID> = []
    for triple in graph.match(predicate: prefLabel) {
      if isNamed[triple.subject.index] { several.insert(triple.subject) } else { isNamed[triple.subject.index] = true }
    }
    for node in several.sorted() {
      let labels = Array(graph.objects(of: node, prefLabel))
      let byLanguage = Dictionary(grouping: labels) { label -> String in
        if case .literal(let literal) = graph.term(for: label) { literal.language ?? "" } else { "" }
      }
      let surplus = byLanguage.values.filter { $0.count > 1 }
      for labels in surplus.sorted(by: { $0[0] < $1[0] }) { names.append((node, labels)) }
    }
  }

  /// Tells the names, and makes all but the first of each thing alternative ones.
  func settle(_ graph: Graph, _ report: inout ImportReport, file: String) -> Graph {
    guard let prefLabel, !names.isEmpty else { return graph }
    var surplus: Set<Triple> = []
    for (node, labels) in names {
      let texts = labels.map { graph.term(for: $0).text }
      report.add(
        ImportFinding(
          code: .mergedNames, file: file, value: texts.joined(separator: " | "),
          sentence:
            "these names are taken as one thing, <\(graph.term(for: node).text)>; the first is its label, the others alternative labels"
        ),
        code: .mergedNames)
      for label in labels.dropFirst() { surplus.insert(Triple(node, prefLabel, label)) }
    }
    var builder = GraphBuilder()
    let altLabel = Term.iri(SKOS.altLabel)
    for triple in graph.match() {
      let isSurplus = triple.predicate == prefLabel && surplus.contains(triple)
      builder.insert(
        graph.term(for: triple.subject), isSurplus ? altLabel : graph.term(for: triple.predicate),
        graph.term(for: triple.object))
    }
    return builder.freeze()
  }
}
