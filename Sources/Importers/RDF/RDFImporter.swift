/// Reads RDF.
struct RDFImporter: Importer {
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    throw ImportError(.content, file: files.first?.path ?? "", found: "RDF", expected: "a kind that is read already")
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {}
}
