import Chronology
import KnowledgeGraph

/// What the triples say of each tenure, read in one pass over the rows of the tenures.
struct TenureRecords: Sendable {
  /// One tenure.
  struct Record: Sendable, BitwiseCopyable {
    var holder = TermID(rawValue: 0)
    var startEarliest = IndexedDay.noEarliest
    var startLatest = IndexedDay.noLatest
    var endEarliest = IndexedDay.noEarliest
    var endLatest = IndexedDay.noLatest
    var flags = TenureFlags()
    var hasOffice = false
  }

  /// The tenures in the order of their nodes.
  private(set) var records: [Record]

  /// Reads the tenures.
  ///
  /// - Complexity: O(n) for the n triples of the tenures, and O(log n) more for each date that is claimed differently.
  init(of tenures: TermIDs, _ dated: DatedGraph) {
    let graph = dated.graph
    let roles = PropertyRoles(dated.vocabulary)
    let dates = DateLiterals(of: [dated.vocabulary[GS.start], dated.vocabulary[GS.end]].compactMap(\.self), in: graph)
    let deFacto = dated.vocabulary[GS.deFacto]
    let rows = graph.storage.spo
    let pieces = inPieces(of: tenures.count) { range in
      rows.second.withSpan { predicates in
        rows.third.withSpan { objects in
          range.map { number in
            var record = Record()
            var hasSeveralDates = false
            for position in rows.range(tenures[number]) {
              let object = objects[position]
              switch roles[predicates[position]] {
              case .other: break
              case .holder:
                record.flags.insert(record.flags.contains(.hasHolder) ? .hasHolders : .hasHolder)
                if !record.flags.contains(.hasHolders) { record.holder = object }
              case .office:
                if record.hasOffice { record.flags.insert(.hasOffices) }
                record.hasOffice = true
              case .start:
                guard let days = dates[object] else { break }
                hasSeveralDates = !record.flags.insert(.hasStart).inserted || hasSeveralDates
                (record.startEarliest, record.startLatest) = (days.earliest, days.latest)
              case .end:
                guard let days = dates[object] else { break }
                hasSeveralDates = !record.flags.insert(.hasEnd).inserted || hasSeveralDates
                (record.endEarliest, record.endLatest) = (days.earliest, days.latest)
              case .basis: if object == deFacto { record.flags.insert(.isDeFacto) }
              case .row: if Int(graph.terms.text(of: object)) != nil { record.flags.insert(.hasRow) }
              }
            }
            if hasSeveralDates { record.readDates(of: tenures[number], dated) }
            return record
          }
        }
      }
    }
    records = Array(pieces.joined())
  }

  /// Reads the dates of tenures whose dates are claimed differently.
  mutating func readContested(_ numbers: NodeNumbers, _ dated: DatedGraph) {
    for key in dated.contested.keys {
      if let number = numbers[key.subject] { records[number].readDates(of: key.subject, dated) }
    }
  }
}

extension TenureRecords.Record {
  /// Takes the dates as every question sees them: of several that agree the narrowest, of claims that differ their set.
  fileprivate mutating func readDates(of tenure: TermID, _ dated: DatedGraph) {
    let (start, end) = (dated.date(of: tenure, GS.start), dated.date(of: tenure, GS.end))
    flags.subtract([.hasStart, .hasEnd])
    if start != nil { flags.insert(.hasStart) }
    if end != nil { flags.insert(.hasEnd) }
    startEarliest = IndexedDay.earliest(start?.earliest)
    startLatest = IndexedDay.latest(start?.latest)
    endEarliest = IndexedDay.earliest(end?.earliest)
    endLatest = IndexedDay.latest(end?.latest)
  }
}

/// Which of a graph's predicates are those that the index reads, found by number.
private struct PropertyRoles: Sendable {
  enum Role: UInt8 { case other, holder, office, start, end, basis, row }

  private let first: UInt32
  private let roles: [Role]

  init(_ vocabulary: VocabularyIDs) {
    let known: [(TermID, Role)] = [
      (GS.holder, .holder), (GS.office, .office), (GS.start, .start), (GS.end, .end), (GS.basis, .basis),
      (GS.row, .row),
    ].compactMap { iri, role in vocabulary[iri].map { ($0, role) } }
    let numbers = known.map(\.0.rawValue)
    first = numbers.min() ?? 0
    var roles = [Role](repeating: .other, count: Int((numbers.max() ?? 0) - first) + 1)
    for (id, role) in known { roles[Int(id.rawValue - first)] = role }
    self.roles = roles
  }

  subscript(predicate: TermID) -> Role {
    let place = predicate.rawValue &- first
    return place < roles.count ? roles[Int(place)] : .other
  }
}
