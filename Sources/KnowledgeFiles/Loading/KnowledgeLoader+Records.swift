internal import KnowledgeGraph
internal import RDFSyntax

/// What came from data of other kinds: IRIs that things keep, records as evidence, and RDF that no key can say.
extension KnowledgeLoader {
  /// The IRI that a thing keeps, from its key `iri`; nil where it has none, or a wrong one.
  mutating func statedIRI(in entries: [YAMLTree.Entry], file: Int) -> String? {
    guard let entry = entries.first(where: { $0.key == "iri" }) else { return nil }
    guard case .scalar(let text, _) = entry.value.content, isAbsoluteIRI(text) else {
      fail(
        .badValue, file, entry.value.position, found: entry.value.summary,
        expected: "an absolute IRI such as https://example.org/a")
      return nil
    }
    return text
  }

  /// The records among the evidence of a thing: `source#fragment`, or `{at: source#fragment, altered: [cell=5,3]}`; nil for what is none.
  mutating func record(_ tree: YAMLTree, of thing: String, file: Int) -> RecordEvidence? {
    var place = tree
    var altered: [String] = []
    if case .mapping(let entries) = tree.content {
      guard let at = entries.first(where: { $0.key == "at" })?.value else { return nil }
      place = at
      for item in entries.first(where: { $0.key == "altered" }).map({ items(of: $0.value) }) ?? [] {
        if case .scalar(let text, _) = item.content { altered.append(text) }
      }
    }
    guard case .scalar(let text, _) = place.content, let hash = text.firstIndex(of: "#") else { return nil }
    let slug = String(text[..<hash])
    let fragment = String(text[text.index(after: hash)...])
    guard let source = sources[slug] else {
      fail(
        .missingSource, file, place.position, found: "the unknown source \(quoted(slug))",
        expected: "the slug of a described source", suggestion: nearestName(to: slug, among: sources.keys.sorted()))
      return nil
    }
    guard RecordEvidence.specification(of: fragment) != nil else {
      fail(
        .badEvidence, file, place.position, found: "the place \(quoted(fragment))",
        expected: "row=5, cell=5,3, line=4,5 or a JSON pointer such as /persons/3")
      return nil
    }
    return RecordEvidence(thing: thing, source: source, slug: slug, fragment: fragment, altered: altered)
  }

  /// Whether evidence is meant as a record.
  static func isRecord(_ tree: YAMLTree) -> Bool {
    switch tree.content {
    case .mapping: true
    case .scalar(let text, _): text.contains("#")
    case .sequence: false
    }
  }

  /// Keeps a block of RDF for the end.
  mutating func readRDF(_ entry: YAMLTree.Entry, in file: Int) {
    guard case .scalar(let text, _) = entry.value.content else {
      fail(.syntax, file, entry.value.position, found: entry.value.summary, expected: "Turtle in a block (rdf: |)")
      return
    }
    blocks.append((file, text, entry.value.position))
  }

  /// Reads the blocks of RDF.
  func insertBlocks(into builder: inout GraphBuilder) throws(KnowledgeFolderError) {
    for block in blocks {
      do {
        try TurtleReader().read(Array(block.text.utf8), name: files[block.file].name, base: nil, into: &builder)
      } catch let error as RDFSyntaxError {
        // The lines of a block are indented, by two columns as they are written.
        throw KnowledgeFolderError([
          KnowledgeFileError(
            .syntax, file: files[block.file].name, line: block.position.line + error.line, column: error.column + 2,
            found: error.found, expected: error.expected, suggestion: error.suggestion)
        ])
      } catch {
        throw KnowledgeFolderError([
          KnowledgeFileError(
            .syntax, file: files[block.file].name, line: block.position.line, column: block.position.column,
            found: "\(error)", expected: "Turtle")
        ])
      }
    }
  }
}
