import Chronology
import KnowledgeGraph
import OfficeHolding

extension KnowledgeBase {
  /// The local name of a property or an individual: what follows the last `#` or `/`.
  func localName(of node: TermID) -> String {
    NodeName(iri: text(of: node)).slug
  }

  /// The words for a thing: its label; of a tenure without one, who held what; of a statement, what it states.
  ///
  /// - Parameter depth: How deep statements about statements are said; beyond it a statement is named by its label.
  func words(for node: TermID, depth: Int = 3) -> String {
    if depth > 0, isA(node, GS.Class.statement) {
      let statement = Statement(node, in: self)
      if let subject = statement.subject, let predicate = statement.predicate, let object = statement.object {
        return sentence(subject.node, predicate.node, object.node, depth: depth - 1)
      }
    }
    let label = label(of: node)
    let slug = NodeName(iri: text(of: node)).slug
    return label == slug ? wordsOfUnnamed(node) ?? label : label
  }

  private func wordsOfUnnamed(_ node: TermID) -> String? {
    if isA(node, GS.Class.tenure) {
      let tenure = Tenure(node, in: self)
      if let holder = tenure.holder, let office = tenure.office { return "\(holder.label) as \(office.label)" }
    } else if isA(node, GS.Class.interregnum) {
      let interregnum = AnyThing(node, in: self)
      if let after = interregnum.first(GS.after, as: Tenure.self)?.holder,
        let before = interregnum.first(GS.before, as: Tenure.self)?.holder
      {
        return "the time between \(after.label) and \(before.label)"
      }
    } else if isA(node, GS.Class.citation) {
      let parts = NodeName(iri: text(of: node)).description.split(separator: "/")
      if let kind = parts.first, let last = parts.last, parts.count > 1 { return "\(kind) \(last)" }
    }
    return nil
  }

  /// A triple in words; that somebody is the holder of a tenure is said with what was held and when.
  func sentence(_ subject: TermID, _ property: TermID, _ object: TermID, depth: Int = 3) -> String {
    if text(of: property) == GS.holder {
      let tenure = Tenure(subject, in: self)
      if let office = tenure.office {
        let dates = [tenure.start, tenure.end].map { $0?.description ?? "?" }.joined(separator: " to ")
        return "\(words(for: object, depth: depth)) was \(words(for: office.node, depth: depth)) (\(dates))"
      }
    }
    return PropertyPhrase(localName: localName(of: property)).sentence(
      words(for: subject, depth: depth), words(for: object, depth: depth))
  }
}
