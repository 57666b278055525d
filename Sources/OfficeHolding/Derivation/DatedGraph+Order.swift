import Chronology
import KnowledgeGraph

/// The rules by which the order of tenures tells what nobody says.
extension DatedGraph {
  /// Whether nobody says what the later of two tenures follows nor what follows the earlier, so that their order tells.
  func isOrderSilent(_ previous: TermID, _ next: TermID) -> Bool {
    if let follows = vocabulary[GS.follows] {
      guard graph.objects(of: next, follows).isEmpty, graph.subjects(of: previous, follows).isEmpty else {
        return false
      }
    }
    if let precedes = vocabulary[GS.precedes] {
      guard graph.objects(of: previous, precedes).isEmpty, graph.subjects(of: next, precedes).isEmpty else {
        return false
      }
    }
    return true
  }

  /// Whether there was no office at some time between two tenures: the old one was abolished by then and the new one
  /// was not yet formed, or only ever came with its first holder.
  ///
  /// - Parameter begun: The last day on which the later tenure may have begun.
  func isWithoutOffice(between previous: TermID, _ next: TermID, begun: Day?) -> Bool {
    let old = graph.objects(of: previous, vocabulary[GS.office])
    let new = graph.objects(of: next, vocabulary[GS.office])
    guard let begun, Set(old).isDisjoint(with: new),
      let abolished = old.compactMap({ lastDay(of: $0) }).min(), abolished <= begun
    else { return false }
    return new.allSatisfy { position in firstDay(of: position).map { abolished <= $0 } ?? true }
  }

  private func lastDay(of position: TermID) -> Day? {
    days(of: position, GS.abolished, event: GS.Class.abolition, GS.original).compactMap(\.latest).min()
  }

  private func firstDay(of position: TermID) -> Day? {
    days(of: position, GS.formed, event: GS.Class.creation, GS.resulting).compactMap(\.earliest).min()
  }

  /// The days on which a position began or ended: by its own property, or by an event of the class that names it.
  private func days(of position: TermID, _ property: String, event: String, _ link: String) -> [DayBounds] {
    let own = graph.objects(of: position, vocabulary[property])
    let events = graph.subjects(of: position, vocabulary[link]).filter { node in
      graph.objects(of: node, vocabulary[RDF.type]).contains { $0 == vocabulary[event] }
    }
    let dates = events.flatMap { graph.objects(of: $0, vocabulary[GS.date]) }
    return (own + dates).compactMap { EDTF(literal: graph.term(for: $0))?.days }
  }
}
