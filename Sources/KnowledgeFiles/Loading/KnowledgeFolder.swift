public import KnowledgeGraph

/// Knowledge files, read, checked against the vocabulary and turned into triples.
///
/// ```swift
/// let folder = try KnowledgeFolder.load(contentsOf: ["Ontology/knowledge"], schema: EmbeddedKnowledge.schema())
/// print(folder.graph.count, "triples from", folder.files.count, "files")
/// ```
public struct KnowledgeFolder: Sendable {
  /// The base of the IRIs that the loader mints.
  public static let defaultBase = "https://w3id.org/gensek/id/"

  /// The asserted triples.
  public let graph: Graph
  /// Every triple that the files state, in the order of files and lines.
  public let assertions: [Assertion]
  /// The evidence of whole things, by the thing's IRI: it supports those of the thing's triples that can be read in it.
  public let nodeEvidence: [String: [EvidenceUnit]]
  /// How each source is laid out, by its slug.
  public let layouts: [String: SourceLayout]
  /// The IRI of each source, by its slug.
  public let sources: [String: String]
  /// The files, in the order in which they were read.
  public let files: [String]
  /// The vocabulary by which the files were read.
  public let schema: VocabularySchema

  /// Reads files and folders.
  /// - Parameters:
  ///   - paths: files, or folders of which all `.yaml` and `.yml` files are read, in the order of their paths; together they are one body of knowledge.
  ///   - schema: what may be written.
  ///   - base: the start of minted IRIs, with its solidus.
  /// - Returns: the knowledge; without a fault, or not at all.
  /// - Throws: `KnowledgeFolderError` with every fault found, at most its limit.
  /// - Complexity: O(n log n) in values.
  public static func load(
    contentsOf paths: [String], schema: VocabularySchema, base: String = defaultBase
  ) throws(KnowledgeFolderError) -> KnowledgeFolder {
    var files: [(name: String, text: String)] = []
    var faults: [KnowledgeFileError] = []
    for path in KnowledgePaths.files(in: paths, faults: &faults) {
      if let text = KnowledgePaths.text(of: path, faults: &faults) { files.append((path, text)) }
    }
    if !faults.isEmpty { throw KnowledgeFolderError(faults) }
    return try load(files: files, schema: schema, base: base)
  }

  /// Reads files that are in memory.
  /// - Parameters:
  ///   - files: names for messages, and texts.
  ///   - schema: what may be written.
  ///   - base: the start of minted IRIs, with its solidus.
  /// - Throws: `KnowledgeFolderError` with every fault found, at most its limit.
  public static func load(
    files: [(name: String, text: String)], schema: VocabularySchema, base: String = defaultBase
  ) throws(KnowledgeFolderError) -> KnowledgeFolder {
    var loader = KnowledgeLoader(schema: schema, base: base)
    loader.read(files)
    if !loader.faults.isEmpty {
      throw KnowledgeFolderError(Array(loader.faults.prefix(KnowledgeFolderError.limit)))
    }
    let writer = AssertionWriter(names: loader.names, base: base, sources: loader.sources, layouts: loader.layouts)
    let assertions = loader.finishedAssertions()
    var builder = writer.triples(
      things: loader.things.all, nodeEvidence: loader.nodeEvidenceList, records: loader.records, assertions: assertions)
    try loader.insertBlocks(into: &builder)
    return KnowledgeFolder(
      graph: builder.freeze(),
      assertions: assertions, nodeEvidence: loader.nodeEvidence, layouts: loader.layouts, sources: loader.sources,
      files: files.map(\.name), schema: schema)
  }
}
