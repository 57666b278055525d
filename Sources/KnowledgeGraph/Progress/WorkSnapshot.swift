/// How far work had come at one moment.
public struct WorkSnapshot: Hashable, Sendable {
  /// The phases that have begun so far, this one included: it tells two phases of one name apart.
  public let phaseNumber: Int
  /// What is being done.
  public let phase: String
  /// How much of it is done, in `unit`.
  public let done: Int
  /// How much there is to do, where that is known.
  public let total: Int?
  /// What is counted.
  public let unit: WorkProgress.Unit

  /// The part of the phase that is done, from 0 to 1; nil where the total is not known.
  public var share: Double? {
    guard let total else { return nil }
    return total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
  }
}
