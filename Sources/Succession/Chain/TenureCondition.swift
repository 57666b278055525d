import KnowledgeGraph
public import OfficeHolding

/// What a tenure must have to be listed: a property with a value, as in `endCause=death`.
public struct TenureCondition: Sendable, Hashable {
  /// Why a condition cannot be understood.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was typed.
    public let text: String
    /// What is wrong with it, and what would be right.
    public let reason: String

    /// The fault in words.
    public var description: String { "“\(text)”: \(reason)" }
  }

  /// The local name of a property of the tenure, or of its holder or office.
  public let property: String
  /// The value: a local name, a slug, a label, or the text of a literal; upper and lower case alike.
  public let value: String
  private let iri: String

  /// Reads `property=value`.
  ///
  /// - Throws: ``Fault`` when there is no `=` or no tenure, holder or office has such a property; with the nearest name.
  public init(parsing text: String, in knowledge: KnowledgeBase) throws(Fault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Fault(text: text, reason: "a condition is property=value, such as endCause=death")
    }
    let name = String(parts[0])
    let known = knowledge.propertiesOfTenures
    guard let iri = known[name] else {
      let near = nearestName(to: name, among: known.keys)
      let hint = near.map { "did you mean \($0)?" } ?? "there are " + known.keys.sorted().joined(separator: ", ")
      throw Fault(text: text, reason: "no tenure, holder or office has a property \(name); \(hint)")
    }
    property = name
    value = String(parts[1])
    self.iri = iri
  }

  /// Whether a tenure, its holder or its office has the value.
  public func isFulfilled(by tenure: Tenure) -> Bool {
    let wanted = value.lowercased()
    let nodes = [tenure.node] + tenure.holders.map(\.node) + tenure.offices.map(\.node)
    return nodes.contains { node in
      tenure.knowledge.objects(of: node, iri).contains { object in
        let thing = AnyThing(object, in: tenure.knowledge)
        let slug = NodeName(iri: thing.iri).slug
        return ([thing.name, slug, thing.iri].contains { $0.lowercased() == wanted }) || thing.names.contains(wanted)
      }
    }
  }
}

extension KnowledgeBase {
  /// The properties that tenures, their holders and their offices have, by local name.
  var propertiesOfTenures: [String: String] {
    var found: [String: String] = [:]
    var seen: Set<AnyThing> = []
    for tenure in tenures {
      let things = [AnyThing(tenure.node, in: self)] + (tenure.all(GS.holder) + tenure.all(GS.office))
      for thing in things where seen.insert(thing).inserted {
        for triple in match(subject: thing.node) {
          let iri = text(of: triple.predicate)
          found[NodeName(iri: iri).slug] = iri
        }
      }
    }
    return found
  }
}
