import Chronology
import KnowledgeGraph
import OfficeHolding

/// The tenures of an office or lineage as a list of holders has them, the earliest first.
struct HolderList {
  /// One line of the list.
  struct Row {
    let tenure: Tenure
    let holders: [Person]
    let start: EDTF?
    let end: EDTF?
    /// Whom a source names as the holder before.
    let statedPredecessors: [Person]
    /// Whom a source names as the next holder.
    let statedSuccessors: [Person]
    let isActing: Bool
  }

  /// The office, lineage or role.
  let subject: AnyThing
  /// The offices that it takes in.
  let offices: [Office]
  /// Whether several may hold it at once, so that nobody comes next after anybody.
  let isShared: Bool
  /// The tenures that follow one another, the earliest first.
  let rows: [Row]
  /// The tenures that run beside them.
  let beside: [Tenure]

  /// The list of one office, lineage or role.
  ///
  /// - Complexity: O(n log n) for n tenures.
  init(of subject: AnyThing) {
    let knowledge = subject.knowledge
    self.subject = subject
    if knowledge.isA(subject.node, GS.Class.lineage) {
      let lineage = Lineage(subject.node, in: knowledge)
      offices = lineage.offices + [Office(subject.node, in: knowledge)]
    } else {
      offices = [Office(subject.node, in: knowledge)]
    }
    isShared = subject.isCollegiate || offices.contains { knowledge.isA($0.node, GS.Class.role) }
    var tenures = offices.flatMap { office in
      knowledge.tenureIndex.tenures(meeting: .min, .max, of: office.node).map { Tenure($0, in: knowledge) }
    }
    if offices.count > 1 { tenures = Set(tenures).sorted { $0.node < $1.node } }
    let divided = Line.divided(tenures, of: subject)
    rows = ListOrder.sorted(divided.rows.map(Row.init))
    beside = divided.beside
  }

  /// The lists of all that has tenures: of each outermost lineage, and of each office in none; in the order of the nodes.
  static func subjects(in knowledge: KnowledgeBase) -> [AnyThing] {
    let offices = knowledge.tenureIndex.columns.offices
    var seen: Set<TermID> = []
    return (0..<offices.count).compactMap { place in
      let subject = Line.outermost(of: AnyThing(offices[place], in: knowledge))
      return seen.insert(subject.node).inserted ? subject : nil
    }
  }

  /// All tenures, those of the list first.
  var tenures: [Tenure] { rows.map(\.tenure) + beside }

  /// The row before another, by its place.
  func before(_ place: Int) -> Row? { place > 0 ? rows[place - 1] : nil }

  /// The row after another, by its place.
  func after(_ place: Int) -> Row? { place + 1 < rows.count ? rows[place + 1] : nil }
}

extension HolderList.Row {
  init(_ tenure: Tenure) {
    self.tenure = tenure
    holders = tenure.holders
    start = tenure.start
    end = tenure.end
    statedPredecessors = tenure.all(GS.statedPredecessor)
    statedSuccessors = tenure.all(GS.statedSuccessor)
    isActing = tenure.capacity == "acting"
  }

  /// The days that the start may be.
  var startDays: DayBounds { start?.days ?? .unbounded }

  /// The days that the end may be.
  var endDays: DayBounds { end?.days ?? .unbounded }

  /// The number of the tenure, as the holders are counted.
  var ordinal: Int? { tenure.texts(GS.ordinal).compactMap { Int($0) }.first }

  /// Whether somebody is a holder of both.
  func isOfOneHolder(_ other: Self) -> Bool { holders.contains { other.holders.contains($0) } }

  /// Whether a source names a property of the tenure and leaves it empty.
  func leavesEmpty(_ property: String) -> Bool {
    tenure.knowledge.id(forIRI: property).map { tenure.knowledge.contains(tenure.node, GS.notStated, $0) } ?? false
  }

  /// Who, with the dates: `Ada (1900 to 1905)`.
  var words: String {
    let who = holders.map(\.label).joined(separator: " and ")
    let dates =
      start == nil && end == nil ? "no dates" : [start, end].map { $0?.description ?? "?" }.joined(separator: " to ")
    return "\(who.isEmpty ? tenure.label : who) (\(dates))"
  }

  /// Who, without dates.
  var name: String { holders.isEmpty ? tenure.label : holders.map(\.label).joined(separator: " and ") }
}
