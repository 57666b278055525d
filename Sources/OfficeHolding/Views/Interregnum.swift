public import Chronology
public import KnowledgeGraph

/// The time between two tenures of a succession.
public struct Interregnum: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as an interregnum.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Interregnum {
  /// The tenure that ended.
  public var after: Tenure? { first(GS.after) }

  /// The tenure that began.
  public var before: Tenure? { first(GS.before) }

  /// `vacant` or `noOffice`.
  public var kind: String? { localNames(GS.kind).first }

  /// Next start minus end, in days.
  public var days: DayCount {
    DayCount(
      minimum: texts(GS.minimumDays).compactMap { Int($0) }.first,
      maximum: texts(GS.maximumDays).compactMap { Int($0) }.first)
  }
}
