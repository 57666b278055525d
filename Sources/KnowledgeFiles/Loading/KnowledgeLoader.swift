internal import KnowledgeGraph

/// Reads files in two passes: first what things there are, then what is said of them; so that an id may stand before the thing it means.
struct KnowledgeLoader {
  /// A thing's properties, waiting for the second pass.
  struct Pending {
    var file: Int
    var thing: String
    var classIRI: String
    var entries: [YAMLTree.Entry]
  }

  /// The properties of a statement, waiting until the handles of all statements are known.
  struct PendingStatement {
    var file: Int
    var assertion: Int
    var property: VocabularySchema.Property
    var value: YAMLTree
  }

  /// One file.
  struct File {
    var name: String
    /// The slug of the source to which its ranges refer.
    var source: String?
    var sourcePosition = FilePosition(line: 1, column: 1)
  }

  let schema: VocabularySchema
  let names: VocabularyNames
  let base: String
  /// The kinds of things that a marker in a source's text can point to.
  let citationKinds: [String]

  var files: [File] = []
  var faults: [KnowledgeFileError] = []
  var things = ThingTable()
  var sources: [String: String] = [:]
  var layouts: [String: SourceLayout] = [:]
  var nodeEvidence: [String: [EvidenceUnit]] = [:]
  /// The source of each thing's own evidence.
  var nodeEvidenceSource: [String: String] = [:]
  /// The records that support things.
  var records: [RecordEvidence] = []
  /// RDF that stands in files, in its order.
  var blocks: [(file: Int, text: String, position: FilePosition)] = []
  var assertions: [(file: Int, assertion: Assertion)] = []
  /// The assertion that each handle of a statement means, and where it was declared.
  var handles: [String: (assertion: Int, file: Int, position: FilePosition)] = [:]
  var pending: [Pending] = []
  var pendingStatements: [PendingStatement] = []
  /// The assertion of each stated triple.
  var stated: [StatedTriple: Int] = [:]

  init(schema: VocabularySchema, base: String) {
    self.schema = schema
    self.names = VocabularyNames(namespace: schema.namespace)
    self.base = base
    let citation = names.citation
    citationKinds = schema.classesByName.values.filter { $0.ancestors.contains(citation) }
      .map { ThingTable.kind(ofClass: $0.localName) }.sorted()
  }

  var isFull: Bool { faults.count >= KnowledgeFolderError.limit }

  mutating func read(_ texts: [(name: String, text: String)]) {
    var layoutEntries: [(file: Int, entry: YAMLTree.Entry)] = []
    for (index, text) in texts.enumerated() where !isFull {
      files.append(File(name: text.name))
      do {
        if let tree = try YAMLComposer(file: text.name).compose(text.text) {
          declare(tree, in: index, layout: &layoutEntries)
        }
      } catch {
        faults.append(error)
      }
    }
    if !faults.isEmpty { return }
    resolveSources()
    for (file, entry) in layoutEntries where !isFull { readLayout(entry, in: file) }
    for thing in pending where !isFull { readProperties(thing) }
    nameStatements(from: 0)
    // A statement's properties are statements too, which may have properties of their own.
    while !pendingStatements.isEmpty, !isFull {
      let waiting = pendingStatements
      let first = assertions.count
      pendingStatements = []
      for statement in waiting where !isFull { readStatementProperty(statement) }
      nameStatements(from: first)
    }
    settleDays()
  }

  mutating func fail(
    _ kind: KnowledgeFileError.Kind, _ file: Int, _ position: FilePosition, found: String, expected: String,
    suggestion: String? = nil
  ) {
    guard !isFull else { return }
    faults.append(
      KnowledgeFileError(
        kind, file: files[file].name, line: position.line, column: position.column, found: found, expected: expected,
        suggestion: suggestion))
  }

  /// Assertions in the order of files and lines.
  func finishedAssertions() -> [Assertion] {
    assertions.enumerated().sorted { left, right in
      (left.element.file, left.element.assertion.line, left.element.assertion.column, left.offset)
        < (right.element.file, right.element.assertion.line, right.element.assertion.column, right.offset)
    }.map(\.element.assertion)
  }

  /// The evidence of things with its source, sorted.
  var nodeEvidenceList: [(thing: String, source: String, units: [EvidenceUnit])] {
    nodeEvidence.sorted { $0.key < $1.key }.map { ($0.key, nodeEvidenceSource[$0.key] ?? "", $0.value) }
  }
}
