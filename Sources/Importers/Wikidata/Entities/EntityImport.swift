internal import KnowledgeGraph
internal import OfficeHolding

/// Writes the entities of files of RDF: who held which position (P39), when people lived, what offices are called and when there were any.
struct EntityImport {
  var documents: [EntityDocument] = []
  /// The IRIs of those who are people, and of what is held, in all files.
  private(set) var people: Set<Term> = []
  private(set) var offices: Set<Term> = []

  init(_ files: [ImportedFile], _ limits: ImportLimits) throws(ImportError) {
    for file in files { documents.append(try EntityDocument(file, limits)) }
    for document in documents {
      for subject in document.records.subjects {
        let types = document.values(subject, .direct, "P31").map { WikidataIRI.id(of: $0.text) }
        let isPerson =
          types.contains("Q5")
          || ["P39", "P569", "P570"].contains { !document.values(subject, .claim, $0).isEmpty }
        if isPerson { people.insert(subject) }
        if types.contains(where: ["Q4164871", "Q294414", "Q29645880", "Q83307"].contains) { offices.insert(subject) }
        for office in document.values(subject, .statement, "P39") {
          if case .iri(let iri) = office, !iri.contains("/.well-known/genid/") { offices.insert(office) }
        }
      }
    }
    offices.subtract(people)
  }

  /// Writes everything, and tells of everything else how much there is.
  consuming func write(into writer: inout ImportWriter) {
    var named = NamedPeople()
    for index in documents.indices {
      var entities = EntityWriter(document: documents[index], people: people, offices: offices)
      entities.write(into: &writer, &named)
      EntityRemainder(entities.document).report(statements: entities.statements, into: &writer)
    }
    named.report(into: &writer)
  }
}
