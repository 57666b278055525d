internal import KnowledgeGraph
internal import OfficeHolding

/// Writes people with their terms and leadership roles; people of one id in several files are one.
struct LegislatorList {
  /// The ids of tenures so far.
  private var tenures: Set<String> = []

  /// Writes the people of one file.
  ///
  /// - Returns: How many terms and leadership roles they have.
  mutating func write(
    _ people: [JSONValue], of file: ImportedFile, into writer: inout ImportWriter
  ) -> (terms: Int, roles: Int) {
    var counts = (terms: 0, roles: 0)
    var unread = UnreadKeys()
    var ids: Set<String> = []
    for (number, value) in people.enumerated() {
      let pointer = JSONPointer()[number]
      guard let record = LegislatorRecord(value, at: pointer, of: file.number) else {
        writer.note(
          .leftOut, at: file.place(.pointer(pointer.description)), value: value.description,
          "a person with id, name and terms is expected; it is left out")
        continue
      }
      let person = LegislatorPerson(record, into: &writer)
      person.countUnread(&unread)
      let terms = record.records("terms", into: &writer)
      let roles = record.records("leadership_roles", into: &writer)
      if terms.isEmpty {
        writer.note(
          .missingValue, at: record.place, field: "terms", "the person has no terms; the person alone is kept")
      }
      let node = person.write(isFirst: person.id.map { ids.insert($0).inserted } ?? true, into: &writer)
      for term in terms { write(term, of: person.id, node, into: &writer) }
      for role in roles { write(role: role, of: person.id, node, into: &writer) }
      for term in terms {
        unread.count(term, as: "terms/", read: ["type", "start", "end", "state", "district", "class", "how"])
      }
      for role in roles { unread.count(role, as: "leadership_roles/", read: ["title", "start", "end"]) }
      counts.terms += terms.count
      counts.roles += roles.count
    }
    unread.report(into: &writer)
    return counts
  }

  private mutating func write(
    _ term: LegislatorRecord, of id: String?, _ person: TermID, into writer: inout ImportWriter
  ) {
    let seat = Seat(of: term, into: &writer)
    let office = seat.map { seat in
      let office = writer.office(.id(seat.id))
      writer.label(office, seat.label, language: "en")
      return office
    }
    let tenure = tenure(term, of: id, person, in: office, seat?.id, into: &writer)
    if tenure.end == nil { missing("end", of: term, into: &writer) }
    guard let how = term.text("how", into: &writer) else { return }
    switch how {
    case "election": writer.add(tenure.node, GS.startCause, iri: GS.election)
    case "succession": writer.add(tenure.node, GS.startCause, iri: GS.succession)
    case "appointment": writer.add(tenure.node, GS.startCause, iri: GS.appointment)
    case "special-election":
      writer.add(tenure.node, GS.startCause, iri: GS.election)
      writer.altered(
        in: term.place, term.place(of: "how").fragment, field: "how", value: how, sentence: "it is taken as an election"
      )
    default: term.unparsed("how", "no cause that the vocabulary knows", into: &writer)
    }
  }

  /// A leadership role is an office of its own; one without an end goes on.
  private mutating func write(
    role: LegislatorRecord, of id: String?, _ person: TermID, into writer: inout ImportWriter
  ) {
    let title = role.text("title", into: &writer)
    let office = title.map { title in
      let office = writer.office(.name(title))
      writer.label(office, title, language: "en")
      return office
    }
    if title == nil { missing("title", of: role, into: &writer) }
    let tenure = tenure(role, of: id, person, in: office, title.map(NodeKey.slug), into: &writer)
    if role.members["end"] == nil { writer.ongoing(tenure.node) }
  }

  /// A tenure is told from others by person, office and start, and else by its place.
  private mutating func tenure(
    _ record: LegislatorRecord, of id: String?, _ person: TermID, in office: TermID?, _ officeID: String?,
    into writer: inout ImportWriter
  ) -> (node: TermID, end: ImportedDate?) {
    let start = record.date("start", into: &writer)
    let end = record.date("end", into: &writer)
    if start == nil { missing("start", of: record, into: &writer) }
    var key: NodeKey?
    if let id, let officeID, let start {
      let name = "\(id)-\(officeID)-\(start.edtf)"
      if tenures.insert(name).inserted {
        key = .id(name)
      } else {
        writer.note(
          .duplicateKey, at: record.place, value: name,
          "the same person took up the same office on the same day in an earlier record; this tenure is named by its place"
        )
      }
    }
    let tenure =
      key.map { writer.tenure($0, holder: person, office: office) }
      ?? writer.tenure(at: record.place, holder: person, office: office)
    writer.dates(of: tenure, start: start, end: end, at: record.place)
    for (key, date) in [("start", start), ("end", end)] where date == nil {
      record.keepText(key, with: tenure, &writer)
    }
    writer.evidence(of: tenure, at: record.place)
    writer.report.tenureRecords += 1
    return (tenure, end)
  }

  /// Says that a key is not there; where something stands there, another finding tells of it.
  private func missing(_ key: String, of record: LegislatorRecord, into writer: inout ImportWriter) {
    guard record.members[key] ?? .null == .null else { return }
    writer.note(.missingValue, at: record.place, field: key, "the record has no \(key); the tenure is kept")
  }
}
