import KnowledgeGraph

/// The IRIs of what is derived: natural keys, made of the names of what it is derived from.
///
/// Each function writes into a buffer that serves again, for there may be millions of them.
enum DerivedIRI {
  /// A statement's natural key: its subject and property, and its object where that is a node; so a date that changes
  /// moves no other line.
  static func writeStatement(
    _ path: inout [UInt8], _ subject: TermID, _ property: String, _ object: TermID?, in graph: Graph
  ) {
    begin(&path, at: subject, in: graph)
    append("statement/derived/", to: &path)
    appendSegment(subject, to: &path, in: graph)
    append("/", to: &path)
    append(NodeName.localName(of: property), to: &path)
    guard let object else { return }
    append("/", to: &path)
    appendSegment(object, to: &path, in: graph)
  }

  /// The time between two tenures: the names of both.
  static func writeInterregnum(_ path: inout [UInt8], _ previous: TermID, _ next: TermID, in graph: Graph) {
    begin(&path, at: previous, in: graph)
    append("interregnum/", to: &path)
    appendSlug(previous, to: &path, in: graph)
    append("--", to: &path)
    appendSlug(next, to: &path, in: graph)
  }

  /// A contradiction about a node.
  static func writeContradiction(_ path: inout [UInt8], about subject: TermID, _ name: String, in graph: Graph) {
    begin(&path, at: subject, in: graph)
    append("contradiction/", to: &path)
    appendSegment(subject, to: &path, in: graph)
    append("/", to: &path)
    append(name, to: &path)
  }

  /// Empties the buffer and writes the base under which what is derived from a node lives.
  private static func begin(_ path: inout [UInt8], at node: TermID, in graph: Graph) {
    path.removeAll(keepingCapacity: true)
    guard graph.terms.isIRI(node) else { return append(NodeName.defaultBase, to: &path) }
    graph.terms.withText(of: node) { text in
      guard let parts = NodeName.parts(of: text) else { return append(NodeName.defaultBase, to: &path) }
      append(text.extracting(0..<parts.kind), to: &path)
    }
  }

  /// A node as part of an IRI: `kind/slug`, or the whole text with its reserved characters percent-encoded.
  private static func appendSegment(_ node: TermID, to path: inout [UInt8], in graph: Graph) {
    graph.terms.withText(of: node) { text in
      switch graph.terms.kind(of: node) {
      case .iri:
        if let parts = NodeName.parts(of: text) {
          append(text.extracting(parts.kind..<text.count), to: &path)
        } else {
          append("iri/", to: &path)
          NodeName.appendPercentEncoded(text, to: &path)
        }
      case .blank:
        append("blank/", to: &path)
        NodeName.appendPercentEncoded(text, to: &path)
      case .literal:
        NodeName.appendPercentEncoded(text, to: &path)
      }
    }
  }

  /// The slug of a node, or what stands for it in a node that is named otherwise.
  private static func appendSlug(_ node: TermID, to path: inout [UInt8], in graph: Graph) {
    guard graph.terms.isIRI(node) else { return appendSegment(node, to: &path, in: graph) }
    graph.terms.withText(of: node) { text in
      if let parts = NodeName.parts(of: text) {
        append(text.extracting(parts.slug..<text.count), to: &path)
      } else {
        NodeName.appendPercentEncoded(text, to: &path)
      }
    }
  }

  private static func append(_ text: String, to path: inout [UInt8]) { path.append(contentsOf: text.utf8) }

  private static func append(_ text: Span<UInt8>, to path: inout [UInt8]) {
    for index in text.indices { path.append(text[index]) }
  }
}
