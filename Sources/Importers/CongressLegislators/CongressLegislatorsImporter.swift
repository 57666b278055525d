/// Reads the data of congress-legislators.
struct CongressLegislatorsImporter: Importer {
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    throw ImportError(.content, file: files.first?.path ?? "", found: "the data of congress-legislators", expected: "a kind that is read already")
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {}
}
