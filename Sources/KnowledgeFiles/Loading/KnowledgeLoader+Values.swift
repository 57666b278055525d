internal import KnowledgeGraph

/// The second pass: what is said of each thing.
extension KnowledgeLoader {
  mutating func readProperties(_ thing: Pending) {
    for entry in thing.entries where !isFull {
      if schema.property(named: entry.key, on: thing.classIRI)?.iri == names.evidence {
        let places = items(of: entry.value)
        for place in places where Self.isRecord(place) {
          if let record = record(place, of: thing.thing, file: thing.file) {
            records.append(record)
          } else if faults.isEmpty {
            fail(
              .badEvidence, thing.file, place.position, found: place.summary,
              expected: "a range such as 12-34, or a record such as tenures#row=5")
          }
        }
        let ranges = places.filter { !Self.isRecord($0) }
        if ranges.isEmpty { continue }
        let units = ranges.flatMap { evidence(in: $0, file: thing.file) }
        if let source = source(of: thing.file, at: entry.value.position) {
          nodeEvidence[thing.thing, default: []] += units
          nodeEvidenceSource[thing.thing] = source
        }
        continue
      }
      guard let property = property(entry, on: thing.classIRI, in: thing.file) else { continue }
      readValues(entry.value, of: property, subject: thing.thing, in: thing.file)
    }
  }

  mutating func readStatementProperty(_ statement: PendingStatement) {
    guard let subject = assertions[statement.assertion].assertion.statement else { return }
    readValues(statement.value, of: statement.property, subject: subject, in: statement.file)
  }

  /// The property that a key means, or a fault.
  private mutating func property(
    _ entry: YAMLTree.Entry, on classIRI: String, in file: Int
  ) -> VocabularySchema.Property? {
    let className = VocabularySchema.localName(classIRI)
    guard let property = schema.property(named: entry.key, on: classIRI) else {
      let choices = schema.properties(of: classIRI).filter { !$0.isDerived }.map(\.localName)
      let isElsewhere = schema.propertiesByName[entry.key] != nil
      fail(
        .unknownKey, file, entry.keyPosition,
        found: isElsewhere
          ? "the key \(quoted(entry.key)), which \(article(className)) \(className) cannot have"
          : "the unknown key \(quoted(entry.key))",
        expected: "a property of \(className)", suggestion: nearestName(to: entry.key, among: choices))
      return nil
    }
    if property.isDerived {
      fail(
        .derivedProperty, file, entry.keyPosition, found: "the derived property \(quoted(entry.key))",
        expected: "only what a source says; \(entry.key) is computed")
      return nil
    }
    return property
  }

  private mutating func readValues(
    _ tree: YAMLTree, of property: VocabularySchema.Property, subject: String, in file: Int
  ) {
    if case .sequence(let values) = tree.content {
      if values.isEmpty { fail(.missing, file, tree.position, found: "an empty list", expected: "a value") }
      for value in values { readValue(value, of: property, subject: subject, in: file) }
    } else {
      readValue(tree, of: property, subject: subject, in: file)
    }
  }

  private mutating func readValue(
    _ tree: YAMLTree, of property: VocabularySchema.Property, subject: String, in file: Int
  ) {
    switch tree.content {
    case .sequence:
      fail(.syntax, file, tree.position, found: tree.summary, expected: "a value, not a list in a list")
    case .scalar(let text, _):
      do {
        let value = try ValueText(parsing: text)
        guard let term = term(value.value, of: property, at: tree.position, in: file) else { return }
        var assertion = self.assertion(subject, property, term, at: tree.position, in: file)
        assertion.evidence = value.evidence
        assertion.cites = value.cites.compactMap {
          citation($0, at: position(of: $0.offset, in: tree), in: file)
        }
        for reason in value.reasons { check(reason.name, at: position(of: reason.offset, in: tree), in: file) }
        add(assertion, at: tree.position, in: file)
      } catch {
        fail(error, in: tree, file)
      }
    case .mapping(let entries):
      readLongForm(entries, tree, of: property, subject: subject, in: file)
    }
  }

  private mutating func readLongForm(
    _ entries: [YAMLTree.Entry], _ tree: YAMLTree, of property: VocabularySchema.Property, subject: String, in file: Int
  ) {
    guard let value = entries.first(where: { $0.key == "value" })?.value,
      case .scalar(let text, _) = value.content
    else {
      fail(.missing, file, tree.position, found: "no value", expected: "value: and a value in the long form")
      return
    }
    guard let term = term(text, of: property, at: value.position, in: file) else { return }
    var assertion = self.assertion(subject, property, term, at: value.position, in: file)
    var others: [(VocabularySchema.Property, YAMLTree)] = []
    var handle: YAMLTree.Entry?
    var reason: String?
    for entry in entries where entry.key != "value" {
      if entry.key == "id" {
        handle = entry
        continue
      }
      guard let key = self.property(entry, on: names.statement, in: file) else { continue }
      switch key.iri {
      case names.evidence:
        assertion.evidence += items(of: entry.value).flatMap { evidence(in: $0, file: file) }
      case names.jointEvidence:
        assertion.evidence += jointEvidence(in: entry.value, file: file)
      case names.cites:
        assertion.cites += items(of: entry.value).compactMap { citation(in: $0, file: file) }
      case names.unread:
        if case .scalar(let name, _) = entry.value.content {
          check(name, at: entry.value.position, in: file)
          reason = name
        } else {
          failUnknown(entry.value.summary, of: names.unreadReason, .unknownReason, file, entry.value.position)
        }
      case names.standing:
        if let standing = standing(entry.value, key, in: file) { assertion.standing = standing }
      default:
        others.append((key, entry.value))
      }
    }
    for index in assertion.evidence.indices { assertion.evidence[index].unread = reason }
    // A statement of which something is said needs a node, which `nameStatements` gives to those marked here.
    if !others.isEmpty || handle != nil { assertion.statement = "" }
    guard let index = add(assertion, at: value.position, in: file) else { return }
    if let handle { declareHandle(handle, index, in: file) }
    for (property, value) in others {
      pendingStatements.append(
        PendingStatement(file: file, assertion: index, property: property, value: value))
    }
  }

  private mutating func standing(_ tree: YAMLTree, _ key: VocabularySchema.Property, in file: Int) -> String? {
    guard case .scalar(let text, _) = tree.content else {
      fail(.badValue, file, tree.position, found: tree.summary, expected: "a standing")
      return nil
    }
    return term(text, of: key, at: tree.position, in: file)?.iri
  }

  private mutating func declareHandle(_ entry: YAMLTree.Entry, _ index: Int, in file: Int) {
    guard case .scalar(let handle, _) = entry.value.content, Self.isSlug(handle) else {
      fail(
        .badValue, file, entry.value.position, found: entry.value.summary, expected: "a handle such as “first-claim”")
      return
    }
    if let known = handles[handle] {
      fail(
        .duplicate, file, entry.value.position,
        found: "the handle \(quoted(handle)) again (first at \(files[known.file].name):\(known.position.line))",
        expected: "each handle once")
    } else {
      handles[handle] = (index, file, entry.value.position)
    }
  }

  private func assertion(
    _ subject: String, _ property: VocabularySchema.Property, _ object: Term, at position: FilePosition, in file: Int
  ) -> Assertion {
    Assertion(
      triple: TermTriple(.iri(subject), .iri(property.iri), object), standing: names.asserted, evidence: [], cites: [],
      source: files[file].source, statement: nil, isPlain: true, file: files[file].name, line: position.line,
      column: position.column)
  }

  @discardableResult
  private mutating func add(_ assertion: Assertion, at position: FilePosition, in file: Int) -> Int? {
    if !assertion.evidence.isEmpty, source(of: file, at: position) == nil { return nil }
    let key = StatedTriple(triple: assertion.triple, source: assertion.source)
    if let known = stated[key] {
      let first = assertions[known].assertion
      fail(
        .duplicateValue, file, position, found: "the same value again (first at \(first.file):\(first.line))",
        expected: "one value with all its ranges")
      return nil
    }
    stated[key] = assertions.count
    assertions.append((file, assertion))
    return assertions.count - 1
  }

  private mutating func term(
    _ text: String, of property: VocabularySchema.Property, at position: FilePosition, in file: Int
  ) -> Term? {
    if property.range.contains(names.statement) {
      guard let known = handles[text], let iri = assertions[known.assertion].assertion.statement, !iri.isEmpty else {
        fail(
          .unknownStatement, file, position, found: "the unknown handle \(quoted(text))",
          expected: "the id: of a statement", suggestion: nearestName(to: text, among: handles.keys.sorted()))
        return nil
      }
      return .iri(iri)
    }
    do {
      return try ValueReader(schema: schema, names: names, things: things).term(text, of: property)
    } catch {
      fail(error.kind, file, position, found: error.found, expected: error.expected, suggestion: error.suggestion)
      return nil
    }
  }
}

/// What may be said once only: a triple, from one source.
struct StatedTriple: Hashable {
  var triple: TermTriple
  var source: String?
}
