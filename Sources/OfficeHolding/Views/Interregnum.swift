public import Chronology
import KnowledgeGraph

/// The time between two neighbouring tenures of a succession, where both dates are stated and there may have been a day
/// between them.
public struct Interregnum: Hashable, Sendable {
  /// What there was in that time.
  public enum Kind: String, Hashable, Sendable {
    /// The office was vacant.
    case vacant
    /// There was no office.
    case noOffice
  }

  /// The tenure that ended.
  public let after: Tenure
  /// The tenure that began.
  public let before: Tenure
  /// Next start minus end, in days: one more than there are days between.
  public let days: DayCount
  /// What there was in that time.
  public let kind: Kind

  /// The time between two tenures; `nil` where they are no neighbours, a date is not stated, or there was certainly no
  /// day between them.
  public init?(between after: Tenure, and before: Tenure) {
    let knowledge = before.knowledge
    guard knowledge.tenureIndex.previous(of: before.node).contains(after.node), let end = after.end,
      let start = before.start
    else { return nil }
    days = DayCount(from: end.days, to: start.days)
    guard let most = days.maximum, most >= 2 else { return nil }
    self.after = after
    self.before = before
    let isWithoutOffice = knowledge.dated.isWithoutOffice(between: after.node, before.node, begun: start.latest)
    kind = isWithoutOffice ? .noOffice : .vacant
  }
}

extension Tenure {
  /// The times between this tenure and those before it in its successions.
  public var interregnaBefore: [Interregnum] {
    knowledge.tenureIndex.previous(of: node).sorted().compactMap {
      Interregnum(between: Tenure($0, in: knowledge), and: self)
    }
  }
}

extension KnowledgeBase {
  /// The tenures at whose end an interregnum began that may have been on some day of a window.
  ///
  /// - Parameters:
  ///   - first: The window's first day number.
  ///   - last: The window's last day number, included.
  /// - Complexity: O(n) for n tenures, by both ends alone.
  public func tenuresBeforeInterregna(meeting first: Int, _ last: Int) -> [Tenure] {
    tenureIndex.neighbours(meeting: IndexedDay.clamped(first), IndexedDay.clamped(last)).compactMap { next, previous in
      Interregnum(between: Tenure(previous, in: self), and: Tenure(next, in: self))?.after
    }
  }
}
