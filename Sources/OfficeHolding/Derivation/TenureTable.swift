import Chronology
import KnowledgeGraph

/// The tenures of a graph with their settled dates, and the groups in which they follow one another.
struct TenureTable {
  /// One tenure as derivation needs it.
  struct Record {
    let node: TermID
    let holders: [TermID]
    let positions: [TermID]
    let start: DateClaims.Settled?
    let end: DateClaims.Settled?
    let isDeFacto: Bool

    var startDays: DayBounds { start?.date.days ?? .unbounded }
    var endDays: DayBounds { end?.date.days ?? .unbounded }
  }

  private(set) var records: [Record] = []
  /// The tenures of each succession, numbers into ``records``, in the order in which they follow one another.
  private(set) var successions: [[Int]] = []
  /// For each office: the office that it continues by a rename.
  private(set) var renames: [TermID: Set<TermID>] = [:]

  init(in graph: Graph, _ vocabulary: VocabularyIDs, _ dates: DateClaims) {
    func settled(_ node: TermID, _ property: String) -> DateClaims.Settled? {
      vocabulary[property].flatMap { dates.settled[DateClaims.Key(subject: node, predicate: $0)] }
    }
    for node in graph.subjects(of: vocabulary[GS.Class.tenure], vocabulary[RDF.type]) {
      records.append(
        Record(
          node: node, holders: graph.objects(of: node, vocabulary[GS.holder]),
          positions: graph.objects(of: node, vocabulary[GS.office]),
          start: settled(node, GS.start), end: settled(node, GS.end),
          isDeFacto: graph.objects(of: node, vocabulary[GS.basis]).contains { $0 == vocabulary[GS.deFacto] }))
    }
    if let property = vocabulary[GS.renames] {
      for triple in graph.match(predicate: property) { renames[triple.subject, default: []].insert(triple.object) }
    }
    let lineages = Lineages(in: graph, vocabulary)
    // A role, such as membership of a body, may have many holders at once: nobody succeeds in it unless it is said.
    let roles = Set(graph.subjects(of: vocabulary[GS.Class.role], vocabulary[RDF.type]))
    var groups: [TermID: [Int]] = [:]
    for (number, record) in records.enumerated() {
      for root in Set(record.positions.map(lineages.root)) where !roles.contains(root) {
        groups[root, default: []].append(number)
      }
    }
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
      // What was held in fact runs beside what was held by law; the two are not one succession.
      let byLaw = members.filter { !records[$0].isDeFacto }
      let inFact = members.filter { records[$0].isDeFacto }
      for group in [byLaw, inFact] where !group.isEmpty {
        successions.append(order(group, graph, vocabulary))
      }
    }
  }

  /// The members of a succession by start, and where dates do not tell, by what is said to follow what.
  private func order(_ members: [Int], _ graph: Graph, _ vocabulary: VocabularyIDs) -> [Int] {
    let numbers = Dictionary(members.map { (records[$0].node, $0) }) { first, _ in first }
    var predecessors: [Int: [Int]] = [:]
    for member in members {
      let node = records[member].node
      let before =
        graph.objects(of: node, vocabulary[GS.follows]) + graph.objects(of: node, vocabulary[GS.continuesTenure])
        + graph.subjects(of: node, vocabulary[GS.precedes])
      predecessors[member] = before.compactMap { numbers[$0] }
    }
    return successionOrder(members, predecessors: predecessors) {
      SuccessionKey(start: records[$0].startDays, end: records[$0].endDays, tieBreak: Int(records[$0].node.rawValue))
    }
  }
}

/// The lineages of a graph: which office is part of which, up to the outermost.
struct Lineages {
  private var parent: [TermID: TermID] = [:]

  init(in graph: Graph, _ vocabulary: VocabularyIDs) {
    // Where an office is in several lineages the innermost counts, and of several such the first.
    if let partOf = vocabulary[GS.partOf], let lineage = vocabulary[GS.Class.lineage], let type = vocabulary[RDF.type] {
      for node in graph.subjects(of: lineage, type) {
        if let outer = graph.objects(of: node, partOf).first(where: { $0 != node }) { parent[node] = outer }
      }
    }
    if let inLineage = vocabulary[GS.inLineage] {
      for triple in graph.match(predicate: inLineage) where parent[triple.subject] == nil {
        parent[triple.subject] = triple.object
      }
    }
  }

  /// The outermost lineage of a position, or the position itself; a cycle ends where it closes.
  func root(of position: TermID) -> TermID {
    var node = position
    var seen: Set<TermID> = [position]
    while let next = parent[node], seen.insert(next).inserted { node = next }
    return node
  }
}
