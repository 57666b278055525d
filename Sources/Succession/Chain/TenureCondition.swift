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
  /// - Throws: ``Fault`` when there is no `=`, when no tenure, holder or office has such a property, or when none has such a
  ///   value of it but one that is spelled nearly so; with the nearest name.
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
    let values = knowledge.valuesOfTenures(iri)
    // A value that nobody has may be asked for; one that is nearly another is a slip.
    guard !values.contains(value.lowercased()), let near = nearestName(to: value, among: values) else { return }
    throw Fault(text: text, reason: "no tenure, holder or office has \(name) \(value); did you mean \(near)?")
  }

  /// Whether a tenure, its holder or its office has the value.
  public func isFulfilled(by tenure: Tenure) -> Bool {
    let wanted = value.lowercased()
    let nodes = [tenure.node] + tenure.holders.map(\.node) + tenure.offices.map(\.node)
    return nodes.contains { node in
      tenure.knowledge.objects(of: node, iri).contains { object in
        AnyThing(object, in: tenure.knowledge).spellings.contains(wanted)
      }
    }
  }
}

extension AnyThing {
  /// All by which a value may be asked for, in lower case.
  fileprivate var spellings: Set<String> {
    names.union([name, NodeName(iri: iri).slug, iri].map { $0.lowercased() })
  }
}

extension KnowledgeBase {
  /// The tenures, their holders and their offices, each once.
  private var thingsOfTenures: Set<TermID> {
    var found = Set(tenureNodes)
    for tenure in tenureNodes { found.formUnion(objects(of: tenure, GS.holder) + objects(of: tenure, GS.office)) }
    return found
  }

  /// The properties that tenures, their holders and their offices have, by local name.
  fileprivate var propertiesOfTenures: [String: String] {
    let predicates = Set(thingsOfTenures.flatMap { match(subject: $0).map(\.predicate) })
    return Dictionary(
      predicates.map { (NodeName(iri: text(of: $0)).slug, text(of: $0)) }, uniquingKeysWith: { min($0, $1) })
  }

  /// The values of a property of tenures, holders and offices, in all their spellings.
  fileprivate func valuesOfTenures(_ property: String) -> Set<String> {
    let values = Set(thingsOfTenures.flatMap { objects(of: $0, property) })
    return values.reduce(into: []) { $0.formUnion(AnyThing($1, in: self).spellings) }
  }
}
