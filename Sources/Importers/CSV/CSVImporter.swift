/// Reads tables.
struct CSVImporter: Importer {
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    throw ImportError(.content, file: files.first?.path ?? "", found: "tables", expected: "a kind that is read already")
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {}
}
