internal import Chronology
internal import KnowledgeGraph

/// The tenures of an import, and who is said to come before and after whom; filled only where somebody is.
struct NamedSuccession: Sendable {
  /// A tenure as far as finding it needs.
  struct Holding: Sendable {
    var tenure: TermID
    var holder: TermID
    var office: TermID
    var start: ImportedDate?
    var end: ImportedDate?
  }

  /// Somebody who is named as the one before or after.
  struct Mention: Sendable {
    /// The index of the tenure in whose record he is named.
    var holding: Int
    var person: TermID
    var isPredecessor: Bool
    var place: RecordPlace
  }

  var holdings: [Holding] = []
  var mentions: [Mention] = []
}
