/// Reads the lists of congress-legislators, in YAML or JSON: people, each with the terms for which they held an office of the United States.
struct CongressLegislatorsImporter: Importer {
  private let files: [ImportedFile]

  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    try Self.refuse(mapping, because: "the keys of these lists are known")
    self.files = files
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {
    var list = LegislatorList()
    for file in files {
      let (people, form) = try LegislatorFile(file: file, limits: writer.options.limits).people()
      writer.report.files[file.number].records = people.count
      let counts = list.write(people, of: file, into: &writer)
      let roles = counts.roles > 0 ? ", \(counted(counts.roles, "leadership role"))" : ""
      writer.report.files[file.number].form = "\(form), \(counted(counts.terms, "term"))\(roles)"
    }
  }
}
