/// Reads data of Wikidata.
struct WikidataImporter: Importer {
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    throw ImportError(.content, file: files.first?.path ?? "", found: "data of Wikidata", expected: "a kind that is read already")
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {}
}
