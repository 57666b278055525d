/// Reads data of Wikidata: the results of queries in JSON, and entities as RDF.
struct WikidataImporter: Importer {
  private let files: [(file: ImportedFile, form: Form)]

  private enum Form {
    case results
    case entities
  }

  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    try Self.refuse(
      mapping, because: "the variables of the results tell what they are",
      suggestion: "name the variables as the documentation does")
    self.files = files.map { ($0, Self.form(of: $0)) }
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {
    var results = ResultsImport()
    for (file, form) in files where form == .results { try results.write(file, into: &writer) }
    results.finish(into: &writer)
    let entities = files.filter { $0.form == .entities }.map(\.file)
    if !entities.isEmpty { try EntityImport(entities, writer.options.limits).write(into: &writer) }
  }

  /// What begins with `{` is JSON, and RDF where its first line is a whole triple.
  private static func form(of file: ImportedFile) -> Form {
    let start = file.bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") else { return .entities }
    return TripleLines.areTriples(start) ? .entities : .results
  }
}
