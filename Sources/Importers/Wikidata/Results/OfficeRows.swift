internal import KnowledgeGraph
internal import OfficeHolding

/// Writes rows of offices: several values of one property come in several rows.
struct OfficeRows {
  let table: ResultTable

  /// Writes all rows.
  func write(into writer: inout ImportWriter) {
    var stated: [String: Set<ResultVariable>] = [:]
    for row in table.rows.indices {
      guard let office = RowValues(table: table).item(.position, of: row, into: &writer) else {
        if table[row, .position] == nil {
          writer.note(
            .missingValue, at: table.place(row), field: table.names[.position],
            "the row names no office; it is left out")
        }
        continue
      }
      write(row, office, into: &writer)
      stated[office, default: []].formUnion(table.names.keys.filter { table[row, $0] != nil })
    }
    for (office, variables) in stated.sorted(by: { $0.key < $1.key }) {
      let node = writer.office(.iri(office))
      for (variable, property) in [
        (ResultVariable.inception, GS.formed), (.abolition, GS.abolished), (.replaces, GS.replaces),
        (.replacedBy, GS.supersededBy),
      ] where table.asks(variable) && !variables.contains(variable) {
        writer.add(node, GS.notStated, iri: property)
      }
    }
  }

  private func write(_ row: Int, _ office: String, into writer: inout ImportWriter) {
    let values = RowValues(table: table)
    let node = writer.office(.iri(office))
    writer.evidence(of: node, at: table.place(row))
    for (variable, precision, property) in [
      (ResultVariable.inception, ResultVariable.inceptionPrecision, GS.formed),
      (.abolition, .abolitionPrecision, GS.abolished),
    ] {
      if let date = values.date(variable, precision, of: row, into: &writer) { writer.add(node, property, date: date) }
    }
    for (variable, property, isOwnWord) in [
      (ResultVariable.replaces, GS.replaces, true), (.replacedBy, GS.supersededBy, true),
      (.derivedReplaces, GS.supersededBy, false), (.derivedReplacedBy, GS.replaces, false),
    ] {
      guard let iri = values.item(variable, of: row, into: &writer) else { continue }
      let other = writer.office(.iri(iri))
      // What only the other office says of this one is said of that other.
      writer.add(isOwnWord ? node : other, property, isOwnWord ? other : node)
    }
    if let body = values.item(.legislature, of: row, into: &writer) {
      writer.add(node, GS.organization, writer.organization(.iri(body)))
    }
    if let country = values.item(.country, of: row, into: &writer) {
      writer.add(node, GS.country, writer.thing(.iri(country), of: GS.Class.state, kind: "state"))
    }
    seats(row, node, office, into: &writer)
    values.texts(of: row, into: &writer)
  }

  /// Whether several hold the office at once.
  private func seats(_ row: Int, _ node: TermID, _ office: String, into writer: inout ImportWriter) {
    // Who sits in a parliament, or in one term of it, sits beside others.
    let isLegislator = isTrue(.isLegislator, row) || isTrue(.isTerm, row)
    let isConstituency = isTrue(.isConstituency, row)
    let count = table[row, .representativeCount].flatMap { Double($0.value) }.flatMap { Int(exactly: $0) }
    if let value = table[row, .representativeCount], count == nil {
      RowValues(table: table).unparsed(.representativeCount, row, value, "no whole number", into: &writer)
    }
    if isLegislator || count.map({ $0 > 1 }) == true || isConstituency && count != 1 {
      let collegiate = writer.thing(.iri(office), of: GS.Class.collegiateOffice, kind: "office")
      if let count, count > 0 { writer.add(collegiate, GS.seatCount, integer: count) }
    }
    if table[row, .isPosition] != nil, !isTrue(.isPosition, row), !isLegislator, !isConstituency {
      writer.note(
        .unparsedValue, at: table.place(row), field: table.names[.isPosition], value: "false",
        "Wikidata does not class the item as a position; it is taken as an office all the same")
    }
  }

  private func isTrue(_ variable: ResultVariable, _ row: Int) -> Bool {
    table[row, variable].map { $0.value == "true" || $0.value == "1" } ?? false
  }
}
