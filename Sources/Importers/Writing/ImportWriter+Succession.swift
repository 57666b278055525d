internal import Chronology
public import KnowledgeGraph
internal import OfficeHolding

/// Who came before and after whom.
extension ImportWriter {
  /// Says whom a record names as predecessor and successor, who may hold their tenures in records that are still to come.
  ///
  /// The person is kept as `gs:statedPredecessor` or `gs:statedSuccessor`. Where the person has one tenure in the same office, or one that adjoins
  /// nearest, `gs:follows` or `gs:precedes` is written too, when everything is read.
  ///
  /// - Parameters:
  ///   - tenure: The tenure; tell every tenure of the import here, also one without neighbours, so that it can be found.
  ///   - holder: Its holder.
  ///   - office: Its office.
  ///   - start: Its first day.
  ///   - end: Its last day.
  ///   - predecessors: Who is named as the one before.
  ///   - successors: Who is named as the one after.
  ///   - place: The record.
  public mutating func succession(
    of tenure: TermID, holder: TermID, office: TermID, start: ImportedDate?, end: ImportedDate?,
    predecessors: [TermID] = [], successors: [TermID] = [], at place: RecordPlace
  ) {
    let index = succession.holdings.count
    succession.holdings.append(
      NamedSuccession.Holding(tenure: tenure, holder: holder, office: office, start: start, end: end))
    for person in predecessors {
      add(tenure, GS.statedPredecessor, person)
      succession.mentions.append(.init(holding: index, person: person, isPredecessor: true, place: place))
    }
    for person in successors {
      add(tenure, GS.statedSuccessor, person)
      succession.mentions.append(.init(holding: index, person: person, isPredecessor: false, place: place))
    }
  }

  /// Finds the tenures of those who were named.
  mutating func resolveSuccession() {
    guard !succession.mentions.isEmpty else { return }
    let holdings = succession.holdings
    struct Key: Hashable {
      var holder: TermID
      var office: TermID
    }
    let byKey = Dictionary(grouping: holdings.indices) { Key(holder: holdings[$0].holder, office: holdings[$0].office) }
    for mention in succession.mentions {
      let own = holdings[mention.holding]
      let candidates = byKey[Key(holder: mention.person, office: own.office)] ?? []
      let word = mention.isPredecessor ? "predecessor" : "successor"
      // One's own successor oneself: no tenure of another person, which follows and precedes mean.
      if mention.person == own.holder || candidates.isEmpty {
        let reason =
          mention.person == own.holder
          ? "the \(word) is the holder; only the person is kept"
          : "the \(word) has no tenure in this office here; only the person is kept"
        note(.danglingReference, at: mention.place, field: word, reason)
        continue
      }
      guard let found = Self.nearest(to: own, among: candidates.map { holdings[$0] }, before: mention.isPredecessor)
      else {
        note(
          .ambiguousReference, at: mention.place, field: word,
          "the \(word) has \(candidates.count) tenures in this office and the dates do not tell which; only the person is kept"
        )
        continue
      }
      add(own.tenure, mention.isPredecessor ? GS.follows : GS.precedes, found)
    }
  }

  /// The one tenure, or the one whose end (or start) is nearest to the start (or end); nil where that cannot be told.
  private static func nearest(
    to own: NamedSuccession.Holding, among others: [NamedSuccession.Holding], before: Bool
  ) -> TermID? {
    if others.count == 1 { return others[0].tenure }
    guard let day = before ? own.start?.earliest : own.end?.latest else { return nil }
    let distances = others.compactMap { other -> (days: Int, tenure: TermID)? in
      guard let neighbour = before ? other.end?.latest : other.start?.earliest else { return nil }
      return (abs(neighbour - day), other.tenure)
    }.sorted { $0.days < $1.days }
    guard let first = distances.first, distances.count < 2 || distances[1].days > first.days else { return nil }
    return first.tenure
  }
}
