internal import KnowledgeGraph
internal import OfficeHolding

/// Reads RDF: what is in `gs:` passes as it is, other vocabularies through a mapping.
struct RDFImporter: Importer {
  private let files: [ImportedFile]
  private let mapping: RDFMapping

  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    self.files = files
    self.mapping = if let mapping { try RDFMappingReader.mapping(mapping) } else { RDFMapping.usual }
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {
    var documents: [(ImportedFile, RDFRecords)] = []
    for file in files { documents.append((file, try RDFRecords(file.bytes, of: file))) }
    var kinds: [Term: String] = [:]
    for (_, records) in documents { classify(records, &kinds) }
    // What tenures are of is known without a class.
    for (_, records) in documents {
      for subject in records.subjects where kinds[subject] == "Tenure" {
        for (target, kind) in [(RDFMapping.Target.holder, "Person"), (.office, "Office")] {
          for value in MappedThing(subject, records, mapping).values(target) where kinds[value.object] == nil {
            if case .literal = value.object { continue }
            kinds[value.object] = kind
          }
        }
      }
    }
    for (file, records) in documents {
      writer.report.files[file.number].records = records.subjects.count
      writer.report.files[file.number].form = "RDF, \(counted(records.count, "triple"))"
      RDFThings(file: file, records: records, mapping: mapping, kinds: kinds).write(into: &writer)
    }
  }

  private func classify(_ records: RDFRecords, _ kinds: inout [Term: String]) {
    for subject in records.subjects {
      let types = records.values(subject, RDF.type).map(\.text)
      if types.contains(where: { $0.hasPrefix(GS.namespace) || $0.hasPrefix(OA.namespace) }) {
        kinds[subject] = RDFThings.own
      } else if let kind = types.lazy.compactMap({ mapping.classes[$0] }).first {
        kinds[subject] = kind == "Office" && mapping.collegiate.contains(subject.text) ? "CollegiateOffice" : kind
      }
    }
  }
}
