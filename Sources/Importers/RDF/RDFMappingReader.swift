internal import KnowledgeFiles
internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// Reads a mapping of RDF in YAML; what it says comes before the usual mapping.
struct RDFMappingReader {
  private let file: ImportedFile
  private var prefixes: [String: String] = [
    "gs": GS.namespace, "org": ORG.namespace, "time": "http://www.w3.org/2006/time#", "rdfs": RDFS.namespace,
    "foaf": "http://xmlns.com/foaf/0.1/", "bio": "http://purl.org/vocab/bio/0.1/", "schema": "https://schema.org/",
    "skos": SKOS.namespace, "dcterms": DCTerms.namespace, "owl": "http://www.w3.org/2002/07/owl#",
  ]
  private var mapping = RDFMapping.usual

  static func mapping(_ file: ImportedFile) throws(ImportError) -> RDFMapping {
    let tree = try YAMLTree.composed(from: file, expected: "classes: and properties:")
    var reader = RDFMappingReader(file: file)
    try reader.read(tree)
    return reader.mapping
  }

  private init(file: ImportedFile) { self.file = file }

  private mutating func read(_ tree: YAMLTree) throws(ImportError) {
    let entries = try members(tree)
    for entry in entries where entry.key == "prefixes" {
      for prefix in try members(entry.value) { prefixes[prefix.key] = try text(prefix.value) }
    }
    for entry in entries {
      switch entry.key {
      case "prefixes": continue
      case "classes":
        for item in try members(entry.value) {
          mapping.classes[try iri(item.key, item.keyPosition)] = try word(item.value, RDFMapping.kinds.keys.sorted())
        }
      case "properties":
        var own: [(path: [String], target: RDFMapping.Target)] = []
        for item in try members(entry.value) {
          var path: [String] = []
          for step in item.key.split(separator: " ") { path.append(try iri(String(step), item.keyPosition)) }
          own.append((path, try target(item.value)))
        }
        mapping.properties = own + mapping.properties.filter { usual in !own.contains { $0.path == usual.path } }
      case "uncertain":
        for item in try members(entry.value) {
          mapping.uncertain[try iri(item.key, item.keyPosition)] = try target(item.value)
        }
      case "collegiate":
        guard case .sequence(let items) = entry.value.content else { throw fault(entry.value, "a list of offices") }
        for item in items { mapping.collegiate.insert(try iri(try text(item), item.position)) }
      case "years":
        mapping.hasHistoricalYears = try word(entry.value, ["historical", "astronomical"]) == "historical"
      default:
        throw ImportError(
          .mapping, file: file.path, line: entry.keyPosition.line, column: entry.keyPosition.column,
          found: quoted(entry.key),
          expected: "prefixes, classes, properties, uncertain, collegiate or years")
      }
    }
  }

  private func target(_ value: YAMLTree) throws(ImportError) -> RDFMapping.Target {
    let words = RDFMapping.Target.allCases.map(\.rawValue)
    guard let target = RDFMapping.Target(rawValue: try word(value, words)) else {
      throw fault(value, words.joined(separator: ", "))
    }
    return target
  }

  private func word(_ value: YAMLTree, _ words: [String]) throws(ImportError) -> String {
    let text = try text(value)
    guard words.contains(text) else { throw fault(value, "one of \(words.joined(separator: ", "))") }
    return text
  }

  private func members(_ tree: YAMLTree) throws(ImportError) -> [YAMLTree.Entry] {
    guard case .mapping(let entries) = tree.content else { throw fault(tree, "keys with values") }
    return entries
  }

  private func text(_ tree: YAMLTree) throws(ImportError) -> String {
    guard case .scalar(let text, _) = tree.content, !text.isEmpty else { throw fault(tree, "text") }
    return text
  }

  private func iri(_ text: String, _ position: FilePosition) throws(ImportError) -> String {
    var iri = text
    if let colon = text.firstIndex(of: ":"), let namespace = prefixes[String(text[..<colon])] {
      iri = namespace + text[text.index(after: colon)...]
    }
    guard isAbsoluteIRI(iri), iri != text || text.contains("://") else {
      throw ImportError(
        .mapping, file: file.path, line: position.line, column: position.column, found: quoted(text),
        expected: "an IRI, or a name with one of the prefixes \(prefixes.keys.sorted().joined(separator: ", "))",
        suggestion: "declare the prefix under prefixes:")
    }
    return iri
  }

  private func fault(_ tree: YAMLTree, _ expected: String) -> ImportError {
    ImportError(
      .mapping, file: file.path, line: tree.position.line, column: tree.position.column, found: tree.summary,
      expected: expected)
  }
}
