internal import KnowledgeGraph
internal import OfficeHolding

/// Writes the entities of one file.
struct EntityWriter {
  var document: EntityDocument
  let people: Set<Term>
  let offices: Set<Term>
  /// How many statements were read.
  private(set) var statements = 0

  init(document: EntityDocument, people: Set<Term>, offices: Set<Term>) {
    self.document = document
    self.people = people
    self.offices = offices
  }

  mutating func write(into writer: inout ImportWriter, _ named: inout NamedPeople) {
    for subject in document.records.subjects {
      guard case .iri(let iri) = subject else { continue }
      for property in document.records.properties[subject] ?? [] {
        if document.property(property.predicate)?.part == .claim { statements += 1 }
      }
      if people.contains(subject) {
        writePerson(writer.person(.iri(iri)), subject, into: &writer, &named)
      } else if offices.contains(subject) {
        writeOffice(writer.office(.iri(iri)), subject, into: &writer)
      }
    }
  }

  private mutating func writePerson(
    _ person: TermID, _ subject: Term, into writer: inout ImportWriter, _ named: inout NamedPeople
  ) {
    texts(of: person, subject, into: &writer)
    for (id, property) in [("P569", GS.born), ("P570", GS.died)] {
      dates(id, property, of: person, subject, into: &writer)
    }
    for node in document.take(subject, .claim, "P39") {
      TenureStatement(node: node, holder: person, subject: subject).write(&document, into: &writer, &named)
    }
  }

  private mutating func writeOffice(_ office: TermID, _ subject: Term, into writer: inout ImportWriter) {
    texts(of: office, subject, into: &writer)
    for (id, property) in [("P571", GS.formed), ("P576", GS.abolished)] {
      dates(id, property, of: office, subject, into: &writer)
    }
    for (id, property) in [("P1365", GS.replaces), ("P1366", GS.supersededBy), ("P17", GS.country)] {
      for node in document.take(subject, .claim, id) {
        let statement = EntityStatement(node, of: id, in: &document)
        document.takeAll(node)
        guard !isLeftOut(statement, id, into: &writer) else { continue }
        for case .item(let iri) in statement.values {
          let other =
            id == "P17"
            ? writer.thing(.iri(iri), of: GS.Class.state, kind: "state") : writer.office(.iri(iri))
          writer.add(office, property, other)
          writer.evidence(of: office, at: document.place(node))
        }
      }
    }
  }

  /// Labels, alternative labels and descriptions in all languages; a label is written under three properties.
  private mutating func texts(of node: TermID, _ subject: Term, into writer: inout ImportWriter) {
    var labels: [Literal] = []
    for property in [RDFS.label, SKOS.prefLabel, "http://schema.org/name"] {
      for case .literal(let label) in document.take(subject, property) where !labels.contains(label) {
        labels.append(label)
        writer.label(node, label.lexicalForm, language: label.language)
      }
    }
    for (property, mapped) in [
      (SKOS.altLabel, SKOS.altLabel), ("http://schema.org/description", DCTerms.description),
    ] {
      for case .literal(let text) in document.take(subject, property) {
        writer.add(node, mapped, text: text.lexicalForm, language: text.language)
      }
    }
    if !labels.isEmpty { writer.evidence(of: node, at: document.place(subject)) }
  }

  /// Dates of a property: those of the best rank.
  private mutating func dates(
    _ id: String, _ property: String, of node: TermID, _ subject: Term, into writer: inout ImportWriter
  ) {
    let found = document.take(subject, .claim, id).map { node in
      let statement = EntityStatement(node, of: id, in: &document)
      document.takeAll(node)
      return statement
    }
    let hasPreferred = found.contains { $0.isPreferred }
    for statement in found where !isLeftOut(statement, id, into: &writer) {
      let place = document.place(statement.node)
      for value in statement.values {
        if hasPreferred, !statement.isPreferred {
          writer.note(
            .leftOut, at: place, field: id, value: value.words,
            "another value has the preferred rank; this one is left out")
        } else if let date = value.date(id, at: place, into: &writer) {
          writer.add(node, property, date: date)
          writer.evidence(of: node, at: place)
        }
      }
    }
  }

  private func isLeftOut(_ statement: EntityStatement, _ id: String, into writer: inout ImportWriter) -> Bool {
    let place = document.place(statement.node)
    if document.records.properties[statement.node] == nil {
      writer.note(
        .danglingReference, at: place, field: id, value: statement.node.text, "nothing is said of the statement here")
      return true
    }
    if statement.isDeprecated {
      writer.note(
        .leftOut, at: place, field: id, value: statement.values.map(\.words).joined(separator: ", "),
        "the statement has the deprecated rank and is not asserted")
    }
    return statement.isDeprecated
  }
}

extension EntityStatement.Value {
  /// As a message says it.
  var words: String {
    switch self {
    case .item(let iri): WikidataIRI.id(of: iri)
    case .date(let text, let precision): "\(text) at precision \(precision)"
    case .literal(let literal): literal.lexicalForm
    case .unknown: "unknown"
    case .none: "no value"
    }
  }

  /// The date; nil for what is none, which is a finding.
  func date(_ field: String, at place: RecordPlace, into writer: inout ImportWriter) -> ImportedDate? {
    switch self {
    case .date(let text, let precision):
      if let date = WikibaseDate(text)?.date(precision: precision) { return date }
      writer.note(
        .unparsedDate, at: place, field: field, value: text,
        "no day of the calendar at precision \(precision); no date is put in its place")
    case .literal(let literal):
      if let date = WikibaseDate(literal.lexicalForm)?.date(precision: 11) {
        writer.note(
          .missingValue, at: place, field: field, value: literal.lexicalForm,
          "the precision is not given; the date is taken as a day")
        return date
      }
      writer.note(
        .unparsedDate, at: place, field: field, value: literal.lexicalForm,
        "no date of the calendar; no date is put in its place")
    case .unknown: writer.note(.missingValue, at: place, field: field, "Wikidata says that nobody knows it")
    case .none: writer.note(.missingValue, at: place, field: field, "Wikidata says that there is none")
    case .item(let iri): writer.note(.unparsedDate, at: place, field: field, value: iri, "an item is no date")
    }
    return nil
  }
}
