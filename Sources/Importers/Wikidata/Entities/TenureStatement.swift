internal import KnowledgeGraph
internal import OfficeHolding

/// A statement of “position held” (P39), which becomes a tenure that keeps the statement's IRI.
struct TenureStatement {
  let node: Term
  let holder: TermID
  /// Who holds it.
  let subject: Term

  func write(_ document: inout EntityDocument, into writer: inout ImportWriter, _ named: inout NamedPeople) {
    let place = document.place(node)
    guard document.records.properties[node] != nil, case .iri(let iri) = node else {
      writer.note(
        .danglingReference, at: document.place(subject), field: "P39", value: node.text,
        "nothing is said of the statement here; it is left out")
      return
    }
    let statement = EntityStatement(node, of: "P39", in: &document)
    if statement.isDeprecated {
      document.takeAll(node)
      writer.note(
        .leftOut, at: place, field: "P39", value: statement.values.map(\.words).joined(separator: ", "),
        "the statement has the deprecated rank and is not asserted")
      return
    }
    var office: TermID?
    if case .item(let position) = statement.values.first {
      office = writer.office(.iri(position))
    } else if statement.values.contains(.none) {
      document.takeAll(node)
      writer.note(.leftOut, at: place, field: "P39", value: "no value", "Wikidata says that no position was held")
      return
    } else {
      writer.note(
        .missingValue, at: place, field: "P39", value: statement.values.first?.words,
        "Wikidata says that nobody knows the office; the tenure is kept")
    }
    let tenure = writer.tenure(.iri(iri), holder: holder, office: office)
    writer.report.tenureRecords += 1
    if statement.isPreferred { writer.add(tenure, WikibaseOntology.rank, iri: WikibaseOntology.preferredRank) }
    dates(of: tenure, statement, &document, at: place, into: &writer)
    neighbours(of: tenure, office, statement, &document, at: place, into: &writer, &named)
    for value in statement.qualifier("P1545", in: &document) {
      if let number = Int(value.words) {
        writer.add(tenure, GS.ordinal, integer: number)
      } else {
        writer.note(.unparsedValue, at: place, field: "P1545", value: value.words, "no whole number; it is left out")
      }
    }
    for value in statement.qualifier("P5102", in: &document) {
      if value.words == WikidataIRI.acting {
        writer.add(tenure, GS.capacity, iri: GS.acting)
      } else {
        writer.note(
          .unparsedValue, at: place, field: "P5102", value: value.words,
          "only “acting” (\(WikidataIRI.acting)) is understood; it is left out")
      }
    }
    for value in statement.qualifier("P1534", in: &document) {
      if let cause = WikidataCause.causes[value.words] {
        writer.add(tenure, GS.endCause, iri: cause)
      } else {
        writer.note(
          .unparsedValue, at: place, field: "P1534", value: value.words,
          "no cause that the vocabulary knows; it is left out")
      }
    }
    for reference in statement.references {
      CitedReference(node: reference).write(of: tenure, &document, into: &writer)
    }
    writer.evidence(of: tenure, at: place)
    let understood = ["P580", "P582", "P1365", "P155", "P1366", "P156", "P1545", "P5102", "P1534"]
    for id in statement.qualifiers(in: document) where !understood.contains(id) {
      let values = statement.qualifier(id, in: &document)
      writer.note(
        .unknownColumn, at: place, field: id, value: values.map(\.words).joined(separator: ", "),
        "nothing is read from this qualifier; it is left out")
    }
    document.takeAll(node)
  }

  private func dates(
    of tenure: TermID, _ statement: EntityStatement, _ document: inout EntityDocument, at place: RecordPlace,
    into writer: inout ImportWriter
  ) {
    let starts = statement.qualifier("P580", in: &document)
    let ends = statement.qualifier("P582", in: &document)
    if starts.isEmpty { writer.add(tenure, GS.notStated, iri: GS.start) }
    if ends.isEmpty { writer.add(tenure, GS.notStated, iri: GS.end) }
    let start = starts.compactMap { $0.date("P580", at: place, into: &writer) }
    var end: [ImportedDate] = []
    for value in ends {
      switch value {
      case .none:
        let day = document.records.subjects.first {
          document.records.values($0, "http://schema.org/about").contains(subject)
            && !document.records.values($0, "http://schema.org/dateModified").isEmpty
        }.flatMap { document.records.values($0, "http://schema.org/dateModified").first }
        if let day, let date = WikibaseDate(day.text)?.date(precision: 11) {
          writer.ongoing(tenure, asOf: date)
        } else {
          writer.note(
            .missingValue, at: place, field: "P582",
            "Wikidata says that it has not ended, and the file does not say as of when")
        }
      case .unknown:
        writer.add(tenure, GS.endStatus, iri: GS.unknown)
        writer.note(.missingValue, at: place, field: "P582", "Wikidata says that nobody knows when it ended")
      default: end += [value.date("P582", at: place, into: &writer)].compactMap { $0 }
      }
    }
    writer.dates(of: tenure, start: start.first, end: end.first, at: place)
    for date in start.dropFirst() { writer.add(tenure, GS.start, date: date) }
    for date in end.dropFirst() { writer.add(tenure, GS.end, date: date) }
  }

  private func neighbours(
    of tenure: TermID, _ office: TermID?, _ statement: EntityStatement, _ document: inout EntityDocument,
    at place: RecordPlace, into writer: inout ImportWriter, _ named: inout NamedPeople
  ) {
    var found: [(person: TermID, isPredecessor: Bool)] = []
    for (ids, property) in [(["P1365", "P155"], GS.statedPredecessor), (["P1366", "P156"], GS.statedSuccessor)] {
      let values = ids.flatMap { statement.qualifier($0, in: &document) }
      if values.isEmpty { writer.add(tenure, GS.notStated, iri: property) }
      for value in values {
        guard case .item(let iri) = value else {
          writer.note(.missingValue, at: place, field: ids[0], value: value.words, "no person is named")
          continue
        }
        let person = writer.person(.iri(iri))
        writer.add(tenure, property, person)
        found.append((person, property == GS.statedPredecessor))
      }
    }
    named.note(holder: holder, office: office, neighbours: found, at: place)
  }
}
