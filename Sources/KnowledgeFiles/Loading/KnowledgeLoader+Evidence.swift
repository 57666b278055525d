internal import KnowledgeGraph

/// Ranges, references and reasons.
extension KnowledgeLoader {
  /// The items of a list, or the one value that stands instead of a list.
  func items(of tree: YAMLTree) -> [YAMLTree] {
    if case .sequence(let items) = tree.content { items } else { [tree] }
  }

  mutating func evidence(in tree: YAMLTree, file: Int) -> [EvidenceUnit] {
    guard case .scalar(let text, _) = tree.content else {
      fail(.badEvidence, file, tree.position, found: tree.summary, expected: "a range such as 12-34")
      return []
    }
    do {
      return try ValueText.evidence(parsing: text)
    } catch {
      fail(error, in: tree, file)
      return []
    }
  }

  /// `[12-34, 40-50]`, a list of such lists, or `12-34+40-50`.
  mutating func jointEvidence(in tree: YAMLTree, file: Int) -> [EvidenceUnit] {
    guard case .sequence(let items) = tree.content else { return evidence(in: tree, file: file) }
    if items.contains(where: { if case .sequence = $0.content { true } else { false } }) {
      return items.flatMap { jointEvidence(in: $0, file: file) }
    }
    let ranges = items.flatMap { evidence(in: $0, file: file) }.flatMap(\.ranges)
    if Set(ranges).count != ranges.count {
      fail(.badEvidence, file, tree.position, found: "a range twice", expected: "each range once")
    }
    return ranges.isEmpty ? [] : [EvidenceUnit(ranges)]
  }

  mutating func citation(in tree: YAMLTree, file: Int) -> Assertion.Citation? {
    guard case .scalar(let text, _) = tree.content else {
      fail(.unknownReference, file, tree.position, found: tree.summary, expected: "the number of a reference")
      return nil
    }
    do {
      return citation(try ValueText.citation(parsing: text), at: tree.position, in: file)
    } catch {
      fail(error, in: tree, file)
      return nil
    }
  }

  /// The reference or note of the file's source that a label means.
  mutating func citation(_ cited: ValueText.Cited, at position: FilePosition, in file: Int) -> Assertion.Citation? {
    guard let source = source(of: file, at: position) else { return nil }
    let candidates = citationKinds.compactMap { things["\(base)\($0)/\(source)/\(cited.label)"] }
    guard let thing = candidates.first else {
      let citations = things.all.filter {
        citationKinds.contains($0.kind) && $0.iri == "\(base)\($0.kind)/\(source)/\($0.slug)"
      }
      fail(
        .unknownReference, file, position, found: "the unknown reference \(quoted(cited.label))",
        expected: "the number or letter of a reference or note that is described",
        suggestion: nearestName(to: cited.label, among: citations.map(\.slug)))
      return nil
    }
    return Assertion.Citation(iri: thing.iri, label: cited.label, marker: cited.marker)
  }

  /// Holds a reason to the closed list.
  mutating func check(_ reason: String, at position: FilePosition, in file: Int) {
    if individual(reason, of: names.unreadReason) != nil { return }
    failUnknown(reason, of: names.unreadReason, .unknownReason, file, position)
  }

  /// The source of a file, or a fault where something needs one.
  mutating func source(of file: Int, at position: FilePosition) -> String? {
    if let source = files[file].source { return source }
    fail(
      .missingSource, file, position, found: "a range or reference without a source",
      expected: "source: and a slug at the head of the file")
    return nil
  }

  /// The place of a code point of a scalar: exact where the scalar is plain and so stands as written.
  func position(of offset: Int, in tree: YAMLTree) -> FilePosition {
    guard case .scalar(_, isPlain: true) = tree.content else { return tree.position }
    return FilePosition(line: tree.position.line, column: tree.position.column + offset)
  }

  mutating func fail(_ fault: ValueText.Fault, in tree: YAMLTree, _ file: Int) {
    fail(fault.kind, file, position(of: fault.offset, in: tree), found: fault.found, expected: fault.expected)
  }
}
