internal import KnowledgeGraph

/// Which prefixes abbreviate at least one IRI of the triples that are to be written.
struct UsedPrefixes {
  /// The entries in use.
  private(set) var entries: [NamespaceTable.Entry] = []

  /// - Complexity: O(log *t*) for each prefix where the first IRI of its namespace is in use;
  ///   at worst O(*t*) for *t* terms, without making a string.
  init(_ prefixes: NamespaceTable, _ graphs: [Graph], _ order: OutputOrder) {
    guard let terms = graphs.first?.terms else { return }
    let datatypes = Self.usedDatatypes(terms, graphs, order)
    let type = terms.id(for: .iri(RDF.type))
    for (index, entry) in prefixes.entries.enumerated() {
      let isUsed =
        datatypes.contains { prefixes.abbreviation(of: $0.utf8.span) == index }
        || order.ids(writtenWithPrefix: entry.namespace).contains { run in
          run.contains { id in
            Self.abbreviation(of: id, prefixes, terms, order) == index && Self.isUsed(id, graphs, except: type)
          }
        }
      if isUsed { entries.append(entry) }
    }
  }

  private static func abbreviation(
    of id: TermID, _ prefixes: NamespaceTable, _ terms: TermTable, _ order: OutputOrder
  ) -> Int? {
    if let rebase = order.rebase, order.moved.contains(id) {
      return prefixes.abbreviation(of: rebase(terms.text(of: id)).utf8.span)
    }
    return terms.withText(of: id) { prefixes.abbreviation(of: $0) }
  }

  /// Whether a term is in a triple; `rdf:type` as predicate is written `a`, without its prefix.
  private static func isUsed(_ id: TermID, _ graphs: [Graph], except type: TermID?) -> Bool {
    graphs.contains { graph in
      graph.count(subject: id) > 0 || graph.count(object: id) > 0 || id != type && graph.count(predicate: id) > 0
    }
  }

  /// The datatypes of literals in use that are written with their IRI.
  private static func usedDatatypes(_ terms: TermTable, _ graphs: [Graph], _ order: OutputOrder) -> [String] {
    let types = terms.literalTypes
    var open = Set(types.indices.filter { types[$0].language == nil && types[$0].datatype != XSD.string })
    var used: [String] = []
    // From the end of the table, where the literals are.
    for id in terms.ids.reversed() {
      guard !open.isEmpty, terms.isLiteral(id) else { break }
      let type = terms.literalTypeIndex(of: id)
      guard open.contains(type), graphs.contains(where: { $0.count(object: id) > 0 }) else { continue }
      let datatype = types[type].datatype
      if terms.withText(of: id, { TurtleShorthand.holds($0, datatype) }) { continue }
      open.remove(type)
      used.append(order.rebase?(datatype) ?? datatype)
    }
    return used
  }
}
