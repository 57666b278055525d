internal import KnowledgeGraph
internal import OfficeHolding

/// Writes rows of “position held”, each a statement or one of the rows that a statement with several values comes in.
struct TenureRows {
  let table: ResultTable
  /// The office, where the name of the file tells it and no variable does.
  let office: String?

  /// What is the same in all rows of a statement.
  private struct Key: Hashable {
    var values: [SPARQLResults.Binding?]
  }

  /// What may have several values in one statement.
  private struct Alternative: Hashable {
    var predecessor: SPARQLResults.Binding?
    var successor: SPARQLResults.Binding?
    var nature: SPARQLResults.Binding?
  }

  init(_ table: ResultTable) throws(ImportError) {
    self.table = table
    office = table.asks(.position) ? nil : WikidataIRI.item(inName: table.file.name)
    if office == nil, !table.asks(.position) {
      throw ImportError(
        .content, file: table.file.path, pointer: "/head/vars", found: "rows that do not name the office",
        expected: "the office in the name of the file, such as Q14211.json, or in a variable ?position",
        suggestion: "rename the file by the item of the office")
    }
  }

  /// Writes all rows.
  ///
  /// - Parameter people: Notes who holds what and who is named beside it.
  func write(into writer: inout ImportWriter, _ people: inout NamedPeople) {
    for rows in statements() { write(rows, into: &writer, &people) }
  }

  /// The rows of each statement, by the first of them.
  ///
  /// A statement with two predecessors and two successors comes in four rows; two statements with one of each in two. So rows that are otherwise
  /// the same are one statement where every combination is there.
  private func statements() -> [[Int]] {
    let isKeyed = table.asks(.statement)
    let same: [ResultVariable] =
      isKeyed ? [.statement] : [.position, .holder, .start, .startPrecision, .end, .endPrecision, .ordinal, .endCause]
    var groups: [[Int]] = []
    var numbers: [Key: Int] = [:]
    for row in table.rows.indices {
      let key = Key(values: same.map { table[row, $0] })
      if let number = numbers[key], !isKeyed || key.values[0] != nil {
        groups[number].append(row)
      } else {
        numbers[key] = groups.count
        groups.append([row])
      }
    }
    return isKeyed ? groups : groups.flatMap(divided).sorted { $0[0] < $1[0] }
  }

  private func divided(_ rows: [Int]) -> [[Int]] {
    guard rows.count > 1 else { return [rows] }
    let alternatives = Dictionary(grouping: rows) { row in
      Alternative(predecessor: table[row, .predecessor], successor: table[row, .successor], nature: table[row, .nature])
    }
    let combinations =
      Set(alternatives.keys.map(\.predecessor)).count * Set(alternatives.keys.map(\.successor)).count
      * Set(alternatives.keys.map(\.nature)).count
    return alternatives.count == combinations ? [rows] : Array(alternatives.values)
  }

  private func write(_ rows: [Int], into writer: inout ImportWriter, _ people: inout NamedPeople) {
    let first = rows[0]
    let place = table.place(first)
    let values = RowValues(table: table)
    let holder = values.person(.holder, of: first, into: &writer)
    let position =
      table.asks(.position) ? values.office(of: first, into: &writer) : office.map { writer.office(.iri($0)) }
    let start = values.date(.start, .startPrecision, of: first, into: &writer)
    let end = values.date(.end, .endPrecision, of: first, into: &writer)
    if holder == nil {
      writer.note(.missingValue, at: place, field: table.names[.holder], "the row names no holder; the tenure is kept")
    }
    if position == nil {
      writer.note(
        .missingValue, at: place, field: table.names[.position], "the row names no office; the tenure is kept")
    }
    let tenure = writer.tenure(
      people.key(
        statement: table[first, .statement]?.iri, office: table[first, .position]?.value ?? office,
        holder: table[first, .holder]?.value, date: start?.edtf ?? end?.edtf),
      holder: holder, office: position)
    writer.dates(of: tenure, start: start, end: end, at: place)
    for (variable, property) in [(ResultVariable.start, GS.start), (.end, GS.end)] where table.asks(variable) {
      guard let value = table[first, variable] else {
        writer.add(tenure, GS.notStated, iri: property)
        continue
      }
      if value.isUnknownValue {
        if variable == .end { writer.add(tenure, GS.endStatus, iri: GS.unknown) }
        writer.note(.missingValue, at: place, field: table.names[variable], "Wikidata says that nobody knows it")
      } else if (variable == .start ? start : end) == nil {
        writer.add(tenure, GS.unreadText, text: "\(table.names[variable] ?? ""): \(value.value)")
      }
    }
    var neighbours: [(person: TermID, isPredecessor: Bool)] = []
    for (variable, property) in [(ResultVariable.predecessor, GS.statedPredecessor), (.successor, GS.statedSuccessor)]
    where table.asks(variable) {
      let named = rows.filter { table[$0, variable] != nil }
      if named.isEmpty { writer.add(tenure, GS.notStated, iri: property) }
      var seen: Set<TermID> = []
      for row in named {
        guard let person = values.person(variable, of: row, into: &writer), seen.insert(person).inserted else {
          continue
        }
        writer.add(tenure, property, person)
        neighbours.append((person, variable == .predecessor))
      }
    }
    people.note(holder: holder, office: position, neighbours: neighbours, at: place)
    values.ordinal(of: first, tenure, into: &writer)
    for row in rows {
      values.nature(of: row, tenure, into: &writer)
      values.cause(of: row, tenure, into: &writer)
      values.texts(of: row, into: &writer)
      values.lives(of: row, into: &writer)
      writer.evidence(of: tenure, at: table.place(row))
    }
    writer.report.tenureRecords += 1
    if rows.count > 1 {
      writer.note(
        .mergedRecords, at: place, value: "\(rows.count) rows",
        "these rows are one statement with several values (\(rows.map { "row \($0)" }.joined(separator: ", "))); one tenure is made of them"
      )
    }
  }
}
