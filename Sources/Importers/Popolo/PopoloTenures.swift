internal import Chronology
internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// Writes memberships as tenures, and the offices that they are of.
struct PopoloTenures {
  private let document: PopoloDocument
  /// How many memberships take a date from each legislative period, by its id.
  private var inherited: [String: Int] = [:]
  /// The IRIs of the memberships so far.
  private var named: Set<String> = []
  /// The events that have been written.
  private var periods: Set<String> = []

  init(_ document: PopoloDocument) { self.document = document }

  /// Writes one membership.
  mutating func write(_ membership: PopoloRecord, into writer: inout ImportWriter) {
    let holder = holder(of: membership, into: &writer)
    let office = office(of: membership, into: &writer)
    let tenure =
      if let id = membership.text("id"), case .iri(let iri) = NodeKey.popolo(id), named.insert(iri).inserted {
        writer.tenure(.iri(iri), holder: holder, office: office)
      } else {
        writer.tenure(at: membership.place, holder: holder, office: office)
      }
    writer.evidence(of: tenure, at: membership.place)
    writer.report.tenureRecords += 1
    if let party = membership.text("on_behalf_of_id"), let holder {
      check(party, .organizations, "on_behalf_of_id", membership, into: &writer)
      writer.add(holder, GS.memberOf, writer.organization(.popolo(party)))
    }
    let dates = (
      start: writer.date("start_date", of: membership, for: tenure),
      end: writer.date("end_date", of: membership, for: tenure)
    )
    let period = membership.text("legislative_period_id")
    if let period { check(period, .events, "legislative_period_id", membership, into: &writer) }
    guard let period, let event = document[.events, id: period], dates.start == nil || dates.end == nil else {
      writer.dates(of: tenure, start: dates.start, end: dates.end, at: membership.place)
      return
    }
    write(event, period, into: &writer)
    let start = dates.start ?? fitting("start_date", of: event, membership, until: dates.end, into: &writer)
    let end = dates.end ?? fitting("end_date", of: event, membership, from: dates.start, into: &writer)
    writer.dates(of: tenure, start: start, end: end, at: membership.place)
    if dates.start == nil, let start { imply(tenure, membership, GS.start, start, from: event, into: &writer) }
    if dates.end == nil, let end { imply(tenure, membership, GS.end, end, from: event, into: &writer) }
    if dates.start == nil && start != nil || dates.end == nil && end != nil { inherited[period, default: 0] += 1 }
  }

  /// Tells which dates were taken from legislative periods, and the events from which none were.
  func report(into writer: inout ImportWriter) {
    let others = document[.events].count { event in event.text("id").map { !periods.contains($0) } ?? true }
    if others > 0 {
      writer.note(
        .leftOut, at: document.file.place(.pointer(JSONPointer()[PopoloCollection.events.rawValue].description)),
        others == 1
          ? "1 event, such as an election, lends no membership a date; it is left out"
          : "\(others) events, such as elections, lend no membership a date; they are left out")
    }
    for (period, count) in inherited.sorted(by: { $0.key < $1.key }) {
      guard let event = document[.events, id: period] else { continue }
      writer.note(
        .inheritedValue, at: event.place, field: "legislative_period_id", value: period,
        (count == 1
          ? "1 membership does not tell when it began or ended and takes"
          : "\(count) memberships do not tell when they began or ended and take")
          + " the dates of this period; each such date has a statement that marks it as implied"
      )
    }
  }

  // MARK: Parts of a membership

  private func holder(of membership: PopoloRecord, into writer: inout ImportWriter) -> TermID? {
    guard let id = membership.text("person_id") else {
      writer.note(
        .missingValue, at: membership.place, field: "person_id", "the membership names nobody; the tenure is kept")
      return nil
    }
    check(id, .persons, "person_id", membership, into: &writer)
    return writer.person(.popolo(id))
  }

  /// The post, or else the role in the organization, of each area its own: several sit for one area, and so at once.
  private func office(of membership: PopoloRecord, into writer: inout ImportWriter) -> TermID? {
    let post = membership.text("post_id")
    if let post { check(post, .posts, "post_id", membership, into: &writer) }
    let found = post.flatMap { document[.posts, id: $0] }
    let body = membership.text("organization_id") ?? found?.text("organization_id")
    let role = found?.text("label") ?? membership.text("label") ?? found?.text("role") ?? membership.text("role")
    guard body != nil || role != nil || post != nil else {
      writer.note(
        .missingValue, at: membership.place, field: "organization_id",
        "the membership names neither an organization nor a role or post; the tenure is kept")
      return nil
    }
    let area = membership.text("area_id")
    var key = NodeKey.id([post ?? role ?? "member", body ?? "", area ?? ""].joined(separator: "/"))
    if area == nil, let post, case .iri(let iri) = NodeKey.popolo(post) { key = .iri(iri) }
    let office = self.office(key, of: found, into: &writer)
    if let body {
      check(body, .organizations, "organization_id", membership, into: &writer)
      writer.add(office, GS.organization, writer.organization(.popolo(body)))
    }
    let bodyName = body.map { document[.organizations, id: $0]?.text("name") ?? $0 }
    // The label of a post says all of it; a role is one of a body.
    let own = found?.text("label")
    var label = own ?? [role ?? "member", bodyName].compactMap(\.self).joined(separator: ", ")
    for other in found?.texts("other_label") ?? [] { writer.add(office, SKOS.altLabel, text: other) }
    if let area {
      check(area, .areas, "area_id", membership, into: &writer)
      label += ", " + (document[.areas, id: area]?.text("name") ?? area)
    }
    writer.label(office, label)
    if let record = found {
      for (key, property) in [("start_date", GS.formed), ("end_date", GS.abolished)] {
        if let date = writer.date(key, of: record, for: office) { writer.add(office, property, date: date) }
      }
      writer.evidence(of: office, at: record.place)
    }
    return office
  }

  /// One seat where the post says so; else several may sit at once, as in a legislature.
  ///
  /// How many can hold a post, Open Civic Data says, which is built on Popolo.
  private func office(_ key: NodeKey, of post: PopoloRecord?, into writer: inout ImportWriter) -> TermID {
    guard let post, let text = post.text("maximum_memberships") else {
      return writer.thing(key, of: GS.Class.collegiateOffice, kind: "office")
    }
    guard let seats = Int(text), seats > 0 else {
      writer.note(
        .unparsedValue, at: post.place, field: "maximum_memberships", value: text, "no number of people; it is left out"
      )
      return writer.thing(key, of: GS.Class.collegiateOffice, kind: "office")
    }
    if seats == 1 { return writer.office(key) }
    let office = writer.thing(key, of: GS.Class.collegiateOffice, kind: "office")
    writer.add(office, GS.seatCount, integer: seats)
    return office
  }

  /// A legislative period as an event with its dates.
  private mutating func write(_ event: PopoloRecord, _ id: String, into writer: inout ImportWriter) {
    guard periods.insert(id).inserted else { return }
    let node = writer.thing(.popolo(id), of: GS.Class.event, kind: "event")
    if let name = event.text("name") { writer.label(node, name) }
    let bounds = (
      writer.date("start_date", of: event, for: node)?.edtf, writer.date("end_date", of: event, for: node)?.edtf
    )
    if bounds != (nil, nil) {
      do throws(EDTFError) {
        let interval = try ImportedDate(edtf: "\(bounds.0 ?? "")/\(bounds.1 ?? "")")
        writer.add(node, GS.date, date: interval)
      } catch {
        writer.note(
          .impossibleInterval, at: event.place, value: "\(bounds.0 ?? ""), \(bounds.1 ?? "")",
          "the period ends before it starts; the event keeps no dates")
      }
    }
    writer.evidence(of: node, at: event.place)
  }

  /// A date of the period, unless it contradicts what the membership itself says.
  private func fitting(
    _ key: String, of event: PopoloRecord, _ membership: PopoloRecord, from start: ImportedDate? = nil,
    until end: ImportedDate? = nil, into writer: inout ImportWriter
  ) -> ImportedDate? {
    guard let date = writer.date(key, of: event) else { return nil }
    let isLate = if let first = date.earliest, let last = end?.latest { first > last } else { false }
    let isEarly = if let last = date.latest, let first = start?.earliest { last < first } else { false }
    guard isLate || isEarly else { return date }
    writer.note(
      .leftOut, at: event.place, field: key, value: date.edtf,
      "the membership \(membership.place.fragment) \(isLate ? "ended before" : "began after") that day; the date is not taken for it"
    )
    return nil
  }

  /// Marks a date as one that the membership does not state: a statement of its own, whose evidence is the period.
  private func imply(
    _ tenure: TermID, _ membership: PopoloRecord, _ property: String, _ date: ImportedDate, from event: PopoloRecord,
    into writer: inout ImportWriter
  ) {
    let name = property == GS.start ? "start" : "end"
    let statement = writer.statement(name, of: membership.place)
    writer.add(statement, RDF.subject, tenure)
    writer.add(statement, RDF.predicate, iri: property)
    writer.add(statement, RDF.object, date: date)
    // What is derived is worked out anew by Gensek and nothing else; this came from the period, which implies it.
    writer.add(statement, GS.standing, iri: GS.asserted)
    writer.add(statement, GS.unread, iri: GS.implied)
    writer.evidence(of: statement, at: event.place)
  }

  /// Tells of a reference to something that is not there.
  private func check(
    _ id: String, _ collection: PopoloCollection, _ field: String, _ membership: PopoloRecord,
    into writer: inout ImportWriter
  ) {
    guard document[collection, id: id] == nil else { return }
    writer.note(
      .danglingReference, at: membership.place, field: field, value: id,
      "there is no such object in \(collection.rawValue); nothing is known of it but its id")
  }
}

extension NodeKey {
  /// The key of an id, which a thing keeps where it is an IRI.
  static func popolo(_ id: String) -> NodeKey { id.hasPrefix("http") && isAbsoluteIRI(id) ? .iri(id) : .id(id) }
}

extension ImportWriter {
  /// The statement of one property of what a record tells.
  fileprivate mutating func statement(_ property: String, of place: RecordPlace) -> TermID {
    guard case .pointer(let pointer) = place.fragment else { return mint(place, kind: "statement") }
    let own = RecordPlace(file: place.file, .pointer("\(pointer)/\(property)"))
    let statement = mint(own, kind: "statement")
    add(statement, RDF.type, iri: GS.Class.statement)
    return statement
  }
}
