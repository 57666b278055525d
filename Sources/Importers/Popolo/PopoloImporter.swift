/// Reads Popolo.
struct PopoloImporter: Importer {
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    throw ImportError(.content, file: files.first?.path ?? "", found: "Popolo", expected: "a kind that is read already")
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {}
}
