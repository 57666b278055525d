/// A triple of term ids, which mean something only beside the table or builder that gave them.
public struct Triple: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The id of the subject.
  public var subject: TermID
  /// The id of the predicate.
  public var predicate: TermID
  /// The id of the object.
  public var object: TermID

  /// A triple of three ids.
  public init(_ subject: TermID, _ predicate: TermID, _ object: TermID) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }

  /// By subject, then predicate, then object.
  public static func < (left: Triple, right: Triple) -> Bool {
    if left.subject != right.subject { return left.subject < right.subject }
    if left.predicate != right.predicate { return left.predicate < right.predicate }
    return left.object < right.object
  }
}
