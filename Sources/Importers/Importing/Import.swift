public import KnowledgeGraph

/// What was read from files of one kind: the triples, and a report on everything that could not be taken as it stood.
///
/// ```swift
/// let presidents = try Import(.csv, files: ["presidents.csv"])
/// print(presidents.report.text)
/// let knowledge = KnowledgeBase(asserted: presidents.graph)
/// ```
public struct Import: Sendable {
  /// The triples, in the vocabulary `gs:`.
  public let graph: Graph
  /// Counts, and findings with their places.
  public let report: ImportReport

  /// Reads files of one kind that belong together.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - files: Their paths; at least one. Of tables, a mapping (.yaml) alone stands for the tables that it names, beside it.
  ///   - mapping: The path of a mapping, where the kind takes one.
  ///   - options: Base and scope of the IRIs, limits, progress.
  /// - Throws: ``ImportError``
  /// - Complexity: O(n log n) for input of n bytes.
  public init(
    _ kind: ImportKind, files: [String], mapping: String? = nil, options: ImportOptions = ImportOptions()
  ) throws(ImportError) {
    let (files, mapping) = try kind == .csv ? MappedTables.named(by: files, mapping: mapping) : (files, mapping)
    var read: [ImportedFile] = []
    for path in files { read.append(try ImportedFile(path: path, number: read.count, options)) }
    let mappingFile: ImportedFile? =
      if let mapping { try ImportedFile(path: mapping, number: -1, options) } else { nil }
    try self.init(kind, consume read, mapping: mappingFile, options: options)
  }

  /// Reads files that are in memory.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - files: The files; at least one.
  ///   - mapping: The mapping, where the kind takes one.
  ///   - options: Base and scope of the IRIs, progress.
  /// - Throws: ``ImportError``
  public init(
    _ kind: ImportKind, _ files: consuming [ImportedFile], mapping: ImportedFile? = nil,
    options: ImportOptions = ImportOptions()
  ) throws(ImportError) {
    try kind.refuseEmpty(files)
    let first = files.first?.path ?? ""
    var writer = ImportWriter(kind: kind, files: copy files, options: options)
    // The files have been read when the graph is frozen, and their memory is better used for that.
    try Self.read(kind, consume files, mapping, into: &writer)
    (graph, report) = (consume writer).finish()
    guard report.files.contains(where: { $0.records > 0 }) || !report.things.isEmpty else {
      throw ImportError(.content, file: first, found: "no record", expected: kind.expectation)
    }
  }

  private static func read(
    _ kind: ImportKind, _ files: consuming [ImportedFile], _ mapping: ImportedFile?, into writer: inout ImportWriter
  ) throws(ImportError) {
    try kind.importer.init(files: files, mapping: mapping).run(into: &writer)
  }
}

extension ImportKind {
  /// Refuses files with nothing in them, whose kind no reader could tell.
  func refuseEmpty(_ files: [ImportedFile]) throws(ImportError) {
    guard let file = files.first(where: { $0.bytes.allSatisfy { $0 <= 0x20 } }) else { return }
    throw ImportError(.content, file: file.path, found: "nothing", expected: expectation)
  }

  /// What files of the kind should hold at least.
  var expectation: String {
    switch self {
    case .csv: "the names of the columns and a record at least, such as holder,office,start,end"
    case .wikidata: "rows of position held as SPARQL results in JSON, or entities as Turtle or N-Triples"
    case .popolo: "Popolo: an object with the lists persons and memberships, and something in them"
    case .congressLegislators: "a list of people with terms, in YAML or JSON"
    case .rdf: "triples that tell of tenures, people or offices"
    }
  }

  /// The type that reads it.
  var importer: any Importer.Type {
    switch self {
    case .csv: CSVImporter.self
    case .wikidata: WikidataImporter.self
    case .popolo: PopoloImporter.self
    case .congressLegislators: CongressLegislatorsImporter.self
    case .rdf: RDFImporter.self
    }
  }
}
