internal import KnowledgeGraph

/// The first pass: which things there are, and the source of each file.
extension KnowledgeLoader {
  /// Keys of a file that are no classes.
  static let fileKeys = ["source", "passages", "cells", "coverage", "leftOut", "rdf"]

  mutating func declare(
    _ tree: YAMLTree, in file: Int, layout: inout [(file: Int, entry: YAMLTree.Entry)]
  ) {
    guard case .mapping(let entries) = tree.content else {
      fail(.syntax, file, tree.position, found: tree.summary, expected: "a mapping of classes")
      return
    }
    for entry in entries where entry.key == "source" {
      guard case .scalar(let slug, _) = entry.value.content, !slug.isEmpty else {
        fail(.syntax, file, entry.value.position, found: entry.value.summary, expected: "the slug of a source")
        continue
      }
      files[file].source = slug
      files[file].sourcePosition = entry.value.position
    }
    for entry in entries where entry.key != "source" {
      if entry.key == "rdf" {
        readRDF(entry, in: file)
      } else if Self.fileKeys.contains(entry.key) {
        layout.append((file, entry))
      } else if let schemaClass = schema.classesByName[entry.key], !schemaClass.isDerived, isDescribable(schemaClass) {
        declareThings(of: schemaClass, entry, in: file)
      } else if let schemaClass = schema.classesByName[entry.key] {
        fail(
          .unknownClass, file, entry.keyPosition,
          found: "the class \(quoted(entry.key)), whose members no file describes",
          expected: schemaClass.isDerived ? "only what a source says; these are computed" : "a class of things")
      } else {
        let choices = schema.classesByName.values.filter { !$0.isDerived && isDescribable($0) }.map(\.localName)
        fail(
          .unknownClass, file, entry.keyPosition, found: "the unknown class \(quoted(entry.key))",
          expected: "a class of the vocabulary or one of \(Self.fileKeys.joined(separator: ", "))",
          suggestion: nearestName(to: entry.key, among: choices.sorted() + Self.fileKeys))
      }
    }
  }

  /// Statements and their evidence come from values; classes that mark terms have no things.
  private func isDescribable(_ schemaClass: VocabularySchema.Class) -> Bool {
    let other = [names.statement, names.jointEvidenceClass, RDF.property, OWL.class]
    return !other.contains { schemaClass.ancestors.contains($0) }
  }

  private mutating func declareThings(
    of schemaClass: VocabularySchema.Class, _ entry: YAMLTree.Entry, in file: Int
  ) {
    guard case .mapping(let slugs) = entry.value.content else {
      fail(
        .syntax, file, entry.value.position, found: entry.value.summary,
        expected: "a mapping of slugs under \(entry.key)")
      return
    }
    let kind = ThingTable.kind(ofClass: schemaClass.localName)
    for slug in slugs {
      guard Self.isSlug(slug.key) else {
        fail(
          .badValue, file, slug.keyPosition, found: "the slug \(quoted(slug.key))",
          expected: "lower-case letters, digits and single hyphens")
        continue
      }
      guard case .mapping(let properties) = slug.value.content else {
        fail(
          .missing, file, slug.value.position, found: slug.value.summary,
          expected: "the properties of \(slug.key), or {} for none")
        continue
      }
      let iri =
        statedIRI(in: properties, file: file)
        ?? iri(kind: kind, slug: slug.key, classIRI: schemaClass.iri, source: files[file].source)
      let thing = ThingTable.Thing(
        iri: iri, classIRI: schemaClass.iri, kind: kind, slug: slug.key, file: files[file].name,
        position: slug.keyPosition)
      if let known = things.add(thing) {
        fail(
          .duplicate, file, slug.keyPosition,
          found: "\(kind)/\(slug.key) again (first at \(known.file):\(known.position.line))",
          expected: "each thing once")
        continue
      }
      if schema.isClass(schemaClass.iri, below: names.source) { sources[slug.key] = iri }
      pending.append(
        Pending(file: file, thing: iri, classIRI: schemaClass.iri, entries: properties.filter { $0.key != "iri" }))
    }
  }

  /// A citation's number means something within its source only.
  private func iri(kind: String, slug: String, classIRI: String, source: String?) -> String {
    if schema.isClass(classIRI, below: names.citation), let source { return "\(base)\(kind)/\(source)/\(slug)" }
    return "\(base)\(kind)/\(slug)"
  }

  mutating func resolveSources() {
    for (index, file) in files.enumerated() {
      guard let slug = file.source, sources[slug] == nil else { continue }
      fail(
        .missingSource, index, file.sourcePosition, found: "the unknown source \(quoted(slug))",
        expected: "the slug of a described source", suggestion: nearestName(to: slug, among: sources.keys.sorted())
      )
    }
  }

  /// Letters of any script without capitals, digits, and single hyphens between them.
  static func isSlug(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split(separator: "-", omittingEmptySubsequences: false)
    return text.unicodeScalars.count <= 120 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isOfSlug) }
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in a slug: a letter that is no capital, a mark of a letter, or a digit.
  var isOfSlug: Bool {
    switch value {
    case 0x30...0x39, 0x61...0x7A: return true
    case ..<0x80: return false
    default: break
    }
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }
}
