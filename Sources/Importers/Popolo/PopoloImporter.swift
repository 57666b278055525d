internal import KnowledgeGraph
internal import OfficeHolding

/// Reads Popolo: each membership is a tenure.
struct PopoloImporter: Importer {
  private let files: [ImportedFile]

  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError) {
    try Self.refuse(mapping, because: "Popolo tells what its keys mean")
    self.files = files
  }

  func run(into writer: inout ImportWriter) throws(ImportError) {
    for file in files {
      let document = try PopoloDocument(file, limits: writer.options.limits)
      let memberships = document[.memberships]
      writer.report.files[file.number].form = "Popolo"
      writer.report.files[file.number].records = memberships.count
      writer.options.progress?.begin(
        phase: "importing \(file.name)", total: memberships.count, unit: .items)
      write(people: document, into: &writer)
      write(organizations: document, into: &writer)
      var tenures = PopoloTenures(document)
      for membership in memberships {
        tenures.write(membership, into: &writer)
        writer.options.progress?.advance(by: 1)
      }
      tenures.report(into: &writer)
      noteRest(of: document, into: &writer)
    }
  }

  private func write(people document: PopoloDocument, into writer: inout ImportWriter) {
    for record in document[.persons] {
      let person = record.text("id").map { writer.person(.popolo($0)) } ?? writer.person(at: record.place)
      if record.text("name") == nil {
        writer.note(.missingValue, at: record.place, field: "name", "the person has no name")
      }
      describe(person, record, into: &writer)
      if let summary = record.text("summary") { writer.add(person, DCTerms.description, text: summary) }
      for (key, property) in [("birth_date", GS.born), ("death_date", GS.died)] {
        if let date = writer.date(key, of: record, for: person) { writer.add(person, property, date: date) }
      }
    }
  }

  private func write(organizations document: PopoloDocument, into writer: inout ImportWriter) {
    for record in document[.organizations] {
      guard let id = record.text("id") else {
        writer.note(
          .missingValue, at: record.place, field: "id",
          "no membership can refer to an organization without an id; it is left out")
        continue
      }
      let organization = writer.organization(.popolo(id))
      describe(organization, record, into: &writer)
      if let parent = record.text("parent_id") {
        writer.add(organization, GS.partOf, writer.organization(.popolo(parent)))
      }
      for (key, property) in [("founding_date", GS.formed), ("dissolution_date", GS.dissolved)] {
        if let date = writer.date(key, of: record, for: organization) { writer.add(organization, property, date: date) }
      }
    }
  }

  /// Names, identifiers and where they stand.
  private func describe(_ node: TermID, _ record: PopoloRecord, into writer: inout ImportWriter) {
    if let name = record.text("name") { writer.label(node, name) }
    for (name, language) in record.otherNames {
      writer.add(node, SKOS.altLabel, text: name, language: language)
    }
    for (scheme, identifier) in record.identifiers {
      if scheme == "wikidata", WikidataIRI.isItem(identifier) {
        let item = WikidataIRI.entity + identifier
        // What is named by its item is no match of it.
        if record.text("id") != item { writer.add(node, SKOS.exactMatch, iri: item) }
      } else {
        writer.add(node, DCTerms.identifier, text: scheme.map { "\($0):\(identifier)" } ?? identifier)
      }
    }
    writer.evidence(of: node, at: record.place)
  }

  /// Tells the values of an object that are not of their kind.
  private func noteMisshapen(
    _ record: PopoloRecord, of collection: PopoloCollection, into writer: inout ImportWriter
  ) {
    for (key, value) in record.misshapen(among: collection.keys) {
      writer.note(.unparsedValue, at: record.place, field: key, value: value, "this is no text; it is left out")
    }
    let empty = record.emptyEntries
    if empty > 0 {
      writer.note(
        .unparsedValue, at: record.place, field: "other_names, identifiers, other_label",
        "\(empty) \(empty == 1 ? "entry tells" : "entries tell") no name or identifier; left out")
    }
  }

  /// Counts what nothing reads.
  private func noteRest(of document: PopoloDocument, into writer: inout ImportWriter) {
    for (pointer, sentence) in document.strangers {
      writer.note(.leftOut, at: document.file.place(.pointer(pointer.description)), sentence)
    }
    for (collection, id, place) in document.duplicates {
      writer.note(
        .duplicateKey, at: place, field: "id", value: id,
        "the id stands in an earlier object of \(collection.rawValue) too; both tell of one thing")
    }
    for collection in PopoloCollection.allCases {
      for record in document[collection] { noteMisshapen(record, of: collection, into: &writer) }
      var counts: [String: Int] = [:]
      for record in document[collection] {
        for key in record.keys where !collection.keys.contains(key) { counts[key, default: 0] += 1 }
      }
      for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
        writer.note(
          .unknownColumn, at: document.file.place(.pointer(JSONPointer()[collection.rawValue].description)), field: key,
          "nothing is read from this key; its \(count) \(count == 1 ? "value is" : "values are") left out")
      }
    }
  }
}

extension ImportWriter {
  /// A date of an object; what is none is a finding, and stays as text with what it is said of.
  mutating func date(_ key: String, of record: PopoloRecord, for node: TermID? = nil) -> ImportedDate? {
    guard let text = record.text(key) else { return nil }
    switch DateText(text) {
    case .date(let date): return date
    case .altered(let date):
      note(.alteredValue, at: record.place, field: key, value: text, "taken as \(date.edtf)")
      return date
    case .absent: return nil
    case .ongoing, .unknown: unread(text, key, of: node, at: record.place, "the word is no date; there is none now")
    case .unparsed(let reason): unread(text, key, of: node, at: record.place, reason)
    }
    return nil
  }
}
