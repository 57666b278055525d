internal import KnowledgeGraph
internal import OfficeHolding

/// Takes the values of a row, and tells what could not be taken.
struct RowValues {
  let table: ResultTable

  /// A person: an item keeps its IRI, a name alone is a name, and one whom nobody knows is told by the row.
  func person(_ variable: ResultVariable, of row: Int, into writer: inout ImportWriter) -> TermID? {
    guard let value = table[row, variable] else {
      guard variable == .holder, let label = table[row, .label(.holder)] else { return nil }
      let person = writer.person(.name(label.value))
      writer.label(person, label.value, language: label.language)
      return person
    }
    if let iri = value.iri { return writer.person(.iri(iri)) }
    if value.isUnknownValue {
      writer.note(
        .missingValue, at: table.place(row), field: table.names[variable], "Wikidata says that nobody knows who it was")
      return variable == .holder ? writer.person(at: table.place(row)) : nil
    }
    guard value.type != "uri", !value.value.isEmpty else {
      unparsed(variable, row, value, "no IRI that RDF can hold", into: &writer)
      return nil
    }
    // An id alone, as in `Q42`.
    if WikidataIRI.isItem(value.value) { return writer.person(.iri(WikidataIRI.entity + value.value)) }
    let person = writer.person(.name(value.value))
    writer.label(person, value.value, language: value.language)
    return person
  }

  /// The office of a row.
  func office(of row: Int, into writer: inout ImportWriter) -> TermID? {
    guard let value = table[row, .position] else {
      guard let label = table[row, .label(.position)] else { return nil }
      let office = writer.office(.name(label.value))
      writer.label(office, label.value, language: label.language)
      return office
    }
    if let iri = value.iri { return writer.office(.iri(iri)) }
    guard value.type == "literal", !value.value.isEmpty else {
      unparsed(.position, row, value, "no office that can be named", into: &writer)
      return nil
    }
    if WikidataIRI.isItem(value.value) { return writer.office(.iri(WikidataIRI.entity + value.value)) }
    let office = writer.office(.name(value.value))
    writer.label(office, value.value, language: value.language)
    return office
  }

  /// A thing that must be an item.
  func item(_ variable: ResultVariable, of row: Int, into writer: inout ImportWriter) -> String? {
    guard let value = table[row, variable] else { return nil }
    if let iri = value.iri { return iri }
    if WikidataIRI.isItem(value.value) { return WikidataIRI.entity + value.value }
    unparsed(variable, row, value, "an item of Wikidata is expected", into: &writer)
    return nil
  }

  /// A date at its precision; without one, a day, or what a text says in itself.
  func date(
    _ variable: ResultVariable, _ precision: ResultVariable, of row: Int, into writer: inout ImportWriter
  ) -> ImportedDate? {
    guard let value = table[row, variable], !value.isUnknownValue else { return nil }
    var known = 11
    if let text = table[row, precision]?.value {
      guard let number = Int(text), 0...14 ~= number else {
        unparsed(precision, row, table[row, precision], "a precision is a number from 0 to 14", into: &writer)
        return nil
      }
      known = number
    }
    if let date = WikibaseDate(value.value) {
      if let date = date.date(precision: known) { return date }
    } else if table[row, precision] == nil, case .date(let date) = DateText(value.value) {
      return date
    }
    writer.note(
      .unparsedDate, at: RecordPlace(file: table.file.number, table.pointer(row, variable)),
      field: table.names[variable],
      value: value.value, "no day of the calendar at precision \(known); no date is put in its place")
    return nil
  }

  /// The number of a tenure in the series of holders.
  func ordinal(of row: Int, _ tenure: TermID, into writer: inout ImportWriter) {
    guard let value = table[row, .ordinal] else { return }
    if let number = Int(value.value) {
      writer.add(tenure, GS.ordinal, integer: number)
    } else {
      unparsed(.ordinal, row, value, "no whole number", into: &writer)
    }
  }

  /// Whether the holder was acting (P5102).
  func nature(of row: Int, _ tenure: TermID, into writer: inout ImportWriter) {
    guard let value = table[row, .nature] else { return }
    if WikidataIRI.id(of: value.value) == WikidataIRI.acting || value.value.lowercased() == "acting" {
      writer.add(tenure, GS.capacity, iri: GS.acting)
    } else {
      unparsed(.nature, row, value, "only “acting” (\(WikidataIRI.acting)) is understood", into: &writer)
    }
  }

  /// How the tenure ended (P1534).
  func cause(of row: Int, _ tenure: TermID, into writer: inout ImportWriter) {
    guard let value = table[row, .endCause] else { return }
    if let cause = WikidataCause.causes[WikidataIRI.id(of: value.value)] {
      writer.add(tenure, GS.endCause, iri: cause)
    } else {
      unparsed(.endCause, row, value, "no cause that the vocabulary knows", into: &writer)
    }
  }

  /// Labels, alternative labels and descriptions.
  func texts(of row: Int, into writer: inout ImportWriter) {
    for variable in [ResultVariable.holder, .position, .predecessor, .successor] {
      guard let subject = table[row, variable]?.iri else { continue }
      let node = writer.node(.iri(subject), kind: "")
      // The label service gives the id where there is no label.
      if let label = table[row, .label(variable)], label.value != WikidataIRI.id(of: subject), !label.value.isEmpty {
        writer.label(node, label.value, language: label.language)
      }
      if let label = table[row, .altLabel(variable)], !label.value.isEmpty {
        writer.add(node, SKOS.altLabel, text: label.value, language: label.language)
      }
      if let text = table[row, .description(variable)], !text.value.isEmpty {
        writer.add(node, DCTerms.description, text: text.value, language: text.language)
      }
    }
  }

  /// When the holder was born and died.
  func lives(of row: Int, into writer: inout ImportWriter) {
    guard let subject = table[row, .holder]?.iri else { return }
    let node = writer.node(.iri(subject), kind: "")
    for (variable, precision, property) in [
      (ResultVariable.born, ResultVariable.bornPrecision, GS.born), (.died, .diedPrecision, GS.died),
    ] {
      if let date = date(variable, precision, of: row, into: &writer) { writer.add(node, property, date: date) }
    }
  }

  /// Says that a value is left out.
  func unparsed(
    _ variable: ResultVariable, _ row: Int, _ value: SPARQLResults.Binding?, _ sentence: String,
    into writer: inout ImportWriter
  ) {
    writer.note(
      .unparsedValue, at: RecordPlace(file: table.file.number, table.pointer(row, variable)),
      field: table.names[variable],
      value: value?.value, "\(sentence); it is left out")
  }
}
