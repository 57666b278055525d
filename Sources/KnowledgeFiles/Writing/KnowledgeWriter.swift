public import KnowledgeGraph

/// Writes a graph as knowledge files that `KnowledgeFolder` reads back to the same graph, statement for statement.
///
/// Persons, offices, tenures and other things stand under their classes with the keys of the vocabulary, records as
/// their evidence; what no key can say stands as RDF in files of its own.
public struct KnowledgeWriter: Sendable {
  /// A file ends after so many bytes, well below what is read.
  static let largestFile = 8 << 20

  let schema: VocabularySchema
  let base: String

  /// Creates a writer.
  /// - Parameters:
  ///   - schema: the vocabulary.
  ///   - base: what minted IRIs begin with.
  public init(schema: VocabularySchema, base: String = KnowledgeFolder.defaultBase) {
    self.schema = schema
    self.base = base
  }

  /// The files of a graph, which are read back and compared.
  /// - Parameter graph: Asserted triples; labels of blank nodes are not kept.
  /// - Returns: Names and texts.
  /// - Throws: `KnowledgeFolderError` where the files read otherwise, which no graph is known to do.
  /// - Complexity: O(n log n) for n triples; some hundred bytes of YAML a record make it fit for tens of thousands of them.
  public func files(of graph: Graph) throws(KnowledgeFolderError) -> [(name: String, text: String)] {
    var things = WrittenThings(graph, schema: schema, base: base)
    var files: [(name: String, text: String)] = []
    for group in things.classes {
      let head = "\(group.localName):\n"
      var text = head
      var number = 1
      func close() {
        let suffix = number == 1 ? "" : "-\(number)"
        files.append(("\(ThingTable.kind(ofClass: group.localName))\(suffix).yaml", text))
        number += 1
        text = head
      }
      for node in group.nodes {
        text += things.entry(of: node)
        if text.utf8.count > Self.largestFile { close() }
      }
      if text != head { close() }
    }
    files += remainder(of: graph, said: things.said)
    try compare(files, with: graph)
    return files
  }

  /// The triples that no key can say, as lines of N-Triples; those with blank nodes in one file, whose labels mean nothing in others.
  private func remainder(of graph: Graph, said: Set<Triple>) -> [(name: String, text: String)] {
    let head = "# What no key of the vocabulary says.\nrdf: |\n"
    var files: [(name: String, text: String)] = []
    var text = head
    func close() {
      let suffix = files.isEmpty ? "" : "-\(files.count + 1)"
      files.append(("rdf\(suffix).yaml", text))
      text = head
    }
    func isBlank(_ id: TermID) -> Bool { if case .blank = graph.term(for: id) { true } else { false } }
    for areWithBlankNodes in [true, false] {
      for triple in graph.match() where !said.contains(triple) {
        guard (isBlank(triple.subject) || isBlank(triple.object)) == areWithBlankNodes else { continue }
        let terms = [triple.subject, triple.predicate, triple.object].map { LineText.text(graph.term(for: $0)) }
        text += "  \(terms.joined(separator: " ")) .\n"
        if !areWithBlankNodes, text.utf8.count > Self.largestFile { close() }
      }
    }
    if text != head { close() }
    return files
  }

  private func compare(_ files: [(name: String, text: String)], with graph: Graph) throws(KnowledgeFolderError) {
    let read = try KnowledgeFolder.load(files: files, schema: schema, base: base).graph
    var lost: [TermTriple] = []
    for triple in graph.match() {
      let triple = graph.termTriple(for: triple)
      let terms = [triple.subject, triple.predicate, triple.object]
      if terms.contains(where: { if case .blank = $0 { true } else { false } }) { continue }
      let ids = terms.compactMap { read.id(for: $0) }
      if ids.count < 3 || !read.contains(Triple(ids[0], ids[1], ids[2])) { lost.append(triple) }
    }
    guard read.count != graph.count || !lost.isEmpty else { return }
    throw KnowledgeFolderError([
      KnowledgeFileError(
        .contradiction, file: "the knowledge files", line: 0, column: 0,
        found: "\(read.count) triples read back" + (lost.first.map { ", without \($0)" } ?? ""),
        expected: "the \(graph.count) triples that were written", suggestion: "N-Triples or Turtle")
    ])
  }
}
