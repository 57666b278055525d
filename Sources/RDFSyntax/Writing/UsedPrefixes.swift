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
    let shorthands = types.map { TurtleShorthand(datatype: $0.datatype.utf8.span) }
    var isOpen = types.map { $0.language == nil && $0.datatype != XSD.string }
    var openCount = isOpen.count { $0 }
    var used: [String] = []
    // From the end of the table, where the literals are.
    for id in terms.ids.reversed() {
      guard openCount > 0, terms.isLiteral(id) else { break }
      let type = terms.literalTypeIndex(of: id)
      guard isOpen[type], graphs.contains(where: { $0.count(object: id) > 0 }) else { continue }
      if terms.withText(of: id, { shorthands[type].holds($0) }) { continue }
      isOpen[type] = false
      openCount -= 1
      used.append(order.rebase?(types[type].datatype) ?? types[type].datatype)
    }
    return used
  }
}
