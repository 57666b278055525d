/// How far work had come at one moment.
public struct WorkSnapshot: Hashable, Sendable {
  /// What is being done.
  public let phase: String
  /// How much of it is done, in `unit`.
  public let done: Int
  /// How much there is to do, where that is known.
  public let total: Int?
  /// What is counted.
  public let unit: WorkProgress.Unit
  /// How long the phase had taken.
  public let elapsed: Duration

  /// The part of the phase that is done, from 0 to 1; nil where the total is not known.
  public var share: Double? {
    guard let total else { return nil }
    return total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
  }
}
