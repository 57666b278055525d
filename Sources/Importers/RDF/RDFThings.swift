internal import Chronology
internal import KnowledgeGraph
internal import OfficeHolding

/// Writes the things of one file.
struct RDFThings {
  /// The kind of what is in Gensek's own vocabulary.
  static let own = "gs"

  let file: ImportedFile
  let records: RDFRecords
  let mapping: RDFMapping
  let kinds: [Term: String]

  func write(into writer: inout ImportWriter) {
    var unknown: [String: Int] = [:]
    for subject in records.subjects {
      switch kinds[subject] {
      case Self.own?: pass(subject, into: &writer)
      case let kind?:
        thing(subject, kind, into: &writer)
        for property in records.properties[subject] ?? [] where !isUnderstood(property.predicate) {
          unknown[property.predicate, default: 0] += 1
        }
      case nil:
        // A step on the way of a path is read where the path begins, and what it is says the path.
        let properties = records.properties[subject] ?? []
        let isOnTheWay = properties.contains { isStep($0.predicate) }
        for property in properties where !isStep(property.predicate) && !(isOnTheWay && property.predicate == RDF.type)
        {
          unknown[property.predicate, default: 0] += 1
        }
      }
    }
    for (predicate, count) in unknown.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      writer.report.add(
        ImportFinding(
          code: .unknownColumn, file: file.name, field: "<\(predicate)>",
          value: counted(count, "triple"),
          sentence: "nothing is read from this property of such things; name it or their class in a mapping; left out"),
        code: .unknownColumn)
    }
  }

  /// Whether it comes later in a path than first.
  private func isStep(_ predicate: String) -> Bool {
    mapping.properties.contains { $0.path.dropFirst().contains(predicate) }
  }

  private func isUnderstood(_ predicate: String) -> Bool {
    predicate == RDF.type || mapping.uncertain[predicate] != nil
      || mapping.properties.contains { $0.path.contains(predicate) }
  }

  private func place(_ subject: Term) -> RecordPlace { file.place(.line(records.line(of: subject))) }

  /// What is in the vocabulary already, as it is; a tenure without evidence gets its place.
  private func pass(_ subject: Term, into writer: inout ImportWriter) {
    let node = node(subject, "thing", into: &writer)
    for property in records.properties[subject] ?? [] {
      switch property.object {
      case .literal(let literal): writer.add(node, property.predicate, literal: literal)
      case let object: writer.add(node, property.predicate, self.node(object, "thing", into: &writer))
      }
    }
    guard records.values(subject, RDF.type).contains(.iri(GS.Class.tenure)) else { return }
    writer.report.tenureRecords += 1
    if records.values(subject, GS.evidence).isEmpty { writer.evidence(of: node, at: place(subject)) }
  }

  private func thing(_ subject: Term, _ kind: String, into writer: inout ImportWriter) {
    guard let type = RDFMapping.kinds[kind] else { return }
    let node = writer.thing(key(subject), of: type, kind: kind.lowercased())
    let thing = MappedThing(subject, records, mapping)
    texts(node, thing, into: &writer)
    if kind == "Tenure" {
      tenure(node, thing, into: &writer)
    } else {
      for (target, property) in [
        (RDFMapping.Target.born, GS.born), (.died, GS.died), (.formed, GS.formed),
        (.abolished, kind == "Organization" ? GS.dissolved : GS.abolished),
      ] {
        for date in dates(target, of: node, thing, into: &writer) { writer.add(node, property, date: date) }
      }
      for body in thing.values(.organization) where body.object.isNode {
        writer.add(node, GS.organization, writer.organization(key(body.object)))
      }
      for whole in thing.values(.partOf) where whole.object.isNode {
        writer.add(node, GS.partOf, writer.organization(key(whole.object)))
      }
      // In schema.org an organization has the roles of its members.
      for role in thing.values(.holder) where kinds[role.object] == "Tenure" {
        for office in MappedThing(role.object, records, mapping).values(.office) where office.object.isNode {
          writer.add(self.office(office.object, into: &writer), GS.organization, node)
        }
      }
      for count in thing.values(.seatCount) {
        guard let number = Int(count.object.text) else {
          unparsed(count, into: &writer)
          continue
        }
        writer.add(node, GS.seatCount, integer: number)
      }
      writer.evidence(of: node, at: place(subject))
    }
  }

  private func tenure(_ node: TermID, _ thing: MappedThing, into writer: inout ImportWriter) {
    let place = place(thing.subject)
    writer.report.tenureRecords += 1
    let holders = thing.values(.holder).map { person($0.object, into: &writer) }
    let offices = thing.values(.office).map { office($0.object, into: &writer) }
    for holder in holders { writer.add(node, GS.holder, holder) }
    for office in offices { writer.add(node, GS.office, office) }
    if holders.isEmpty {
      writer.note(.missingValue, at: place, field: "holder", "no holder is named; the tenure is kept")
    }
    if offices.isEmpty {
      writer.note(.missingValue, at: place, field: "office", "no office is named; the tenure is kept")
    }
    let starts = dates(.start, of: node, thing, into: &writer)
    let ends = dates(.end, of: node, thing, into: &writer)
    writer.dates(of: node, start: starts.first, end: ends.first, at: place)
    for date in starts.dropFirst() { writer.add(node, GS.start, date: date) }
    for date in ends.dropFirst() { writer.add(node, GS.end, date: date) }
    for (target, property) in [(RDFMapping.Target.predecessor, GS.statedPredecessor), (.successor, GS.statedSuccessor)]
    {
      for value in thing.values(target) { writer.add(node, property, person(value.object, into: &writer)) }
    }
    for value in thing.values(.ordinal) {
      guard let number = Int(value.object.text) else {
        unparsed(value, into: &writer)
        continue
      }
      writer.add(node, GS.ordinal, integer: number)
    }
    writer.evidence(of: node, at: place)
  }

  private func texts(_ node: TermID, _ thing: MappedThing, into writer: inout ImportWriter) {
    var hasLabel: Set<String> = []
    for case .literal(let label) in thing.values(.label).map(\.object) {
      let isFirst = hasLabel.insert(label.language ?? "").inserted
      writer.add(node, isFirst ? SKOS.prefLabel : SKOS.altLabel, literal: label.asText)
    }
    for (target, property) in [
      (RDFMapping.Target.altLabel, SKOS.altLabel), (.description, DCTerms.description),
      (.identifier, DCTerms.identifier),
    ] {
      for case .literal(let text) in thing.values(target).map(\.object) {
        writer.add(node, property, literal: text.asText)
      }
    }
    for (target, property) in [(RDFMapping.Target.sameAs, OWL.sameAs), (.exactMatch, SKOS.exactMatch)] {
      for case .iri(let iri) in thing.values(target).map(\.object) { writer.add(node, property, iri: iri) }
    }
  }

  private func dates(
    _ target: RDFMapping.Target, of node: TermID, _ thing: MappedThing, into writer: inout ImportWriter
  ) -> [ImportedDate] {
    let doubt = doubt(target, thing, into: &writer)
    return thing.values(target).compactMap { value in
      var reason = "an IRI is no date"
      if case .literal(let literal) = value.object {
        switch date(literal) {
        case .date(let date), .altered(let date): return marked(date, doubt)
        case .unparsed(let why): reason = why
        case .absent, .ongoing, .unknown: reason = "the word is no date"
        }
      }
      writer.unread(
        value.object.text, target.rawValue, of: node, at: file.place(.line(value.line)),
        "no date is put in its place: \(reason)")
      return nil
    }
  }

  /// What the marks beside a date come to; one that nobody understands is a doubt, and is told.
  private func doubt(
    _ target: RDFMapping.Target, _ thing: MappedThing, into writer: inout ImportWriter
  ) -> String {
    var isUncertain = false
    var isApproximate = false
    for (mark, property) in thing.marks(target) {
      switch mark {
      case .certain?: continue
      case .approximate?: isApproximate = true
      case .uncertain?: isUncertain = true
      case nil:
        isUncertain = true
        writer.note(
          .unparsedValue, at: file.place(.line(property.line)), field: "<\(property.predicate)>",
          value: property.object.text,
          "as a mark of doubt true or false, yes or no, ? and circa are understood; the date is taken as uncertain")
      }
    }
    return isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : ""
  }

  /// A date with a mark of doubt, where it has none of its own.
  private func marked(_ date: ImportedDate, _ doubt: String) -> ImportedDate {
    if doubt.isEmpty { return date }
    do { return try ImportedDate(edtf: date.edtf + doubt) } catch { return date }
  }

  /// A date of any datatype: a whole number is a year, of which -44 is 44 BC unless the mapping says that years are astronomical.
  private func date(_ literal: Literal) -> DateText {
    let text = literal.lexicalForm
    if let year = Int(text), 1...9 ~= text.utf8.count {
      let isHistorical = mapping.hasHistoricalYears && !literal.datatype.hasSuffix("#gYear")
      guard let counted = isHistorical ? YearCount.historical.astronomical(year) : year else {
        return .unparsed(YearCount.noYearZero)
      }
      return ImportedDate(year: counted).map { .date($0) } ?? .unparsed("no year is so far away")
    }
    if literal.datatype == XSD.namespace + "dateTime" {
      return WikibaseDate(text)?.date(precision: 11).map { .date($0) } ?? .unparsed("no day of the calendar")
    }
    return DateText(text)
  }

  private func person(_ term: Term, into writer: inout ImportWriter) -> TermID {
    guard case .literal(let name) = term else { return writer.person(key(term)) }
    let person = writer.person(.name(name.lexicalForm))
    writer.add(person, SKOS.prefLabel, literal: name.asText)
    return person
  }

  private func office(_ term: Term, into writer: inout ImportWriter) -> TermID {
    guard case .literal(let name) = term else {
      let isCollegiate = mapping.collegiate.contains(term.text) || kinds[term] == "CollegiateOffice"
      return isCollegiate
        ? writer.thing(key(term), of: GS.Class.collegiateOffice, kind: "office") : writer.office(key(term))
    }
    let office = writer.office(.name(name.lexicalForm))
    writer.add(office, SKOS.prefLabel, literal: name.asText)
    return office
  }

  private func unparsed(_ value: RDFRecords.Property, into writer: inout ImportWriter) {
    writer.note(
      .unparsedValue, at: file.place(.line(value.line)), field: "<\(value.predicate)>", value: value.object.text,
      "no whole number; it is left out")
  }

  /// A thing keeps its IRI; a blank node gets one by its name in the file.
  private func key(_ term: Term) -> NodeKey {
    if case .iri(let iri) = term { .iri(iri) } else { .id(term.text) }
  }

  private func node(_ term: Term, _ kind: String, into writer: inout ImportWriter) -> TermID {
    writer.node(key(term), kind: kind)
  }
}

extension Term {
  /// Whether it is no literal.
  fileprivate var isNode: Bool { if case .literal = self { false } else { true } }
}

extension Literal {
  /// A name or text without a datatype.
  fileprivate var asText: Literal { language == nil ? Literal(lexicalForm) : self }
}
