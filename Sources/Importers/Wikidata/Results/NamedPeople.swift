internal import KnowledgeGraph

/// Who holds which office in an import, and who is named as the one before or after.
struct NamedPeople {
  private struct Holding: Hashable {
    var person: TermID
    var office: TermID?
  }

  private var holdings: Set<Holding> = []
  private var mentions: [(holding: Holding, isPredecessor: Bool, place: RecordPlace)] = []
  private var keys: [String: Int] = [:]

  /// A key for a tenure, by nature: the statement, or else office, holder and date; a second one of the same gets a number.
  mutating func key(statement: String?, office: String?, holder: String?, date: String?) -> NodeKey {
    if let statement { return .iri(statement) }
    let parts = [office.map(WikidataIRI.id), holder.map(WikidataIRI.id), date ?? "undated"]
    let key = parts.map { $0 ?? "unknown" }.joined(separator: "-")
    let number = keys[key, default: 0] + 1
    keys[key] = number
    return .id(number == 1 ? key : "\(key)-\(number)")
  }

  mutating func note(
    holder: TermID?, office: TermID?, neighbours: [(person: TermID, isPredecessor: Bool)], at place: RecordPlace
  ) {
    if let holder { holdings.insert(Holding(person: holder, office: office)) }
    for (person, isPredecessor) in neighbours {
      mentions.append((Holding(person: person, office: office), isPredecessor, place))
    }
  }

  /// Tells those who are named and have no tenure in the office.
  func report(into writer: inout ImportWriter) {
    for (holding, isPredecessor, place) in mentions where !holdings.contains(holding) {
      writer.note(
        .danglingReference, at: place, field: isPredecessor ? "predecessor" : "successor",
        "who is named has no tenure in this office here; only the person is kept")
    }
  }
}
