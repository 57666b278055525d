extension EDTF {
  /// The time of day and zone of a level 0 date-time. Gensek keeps it and reckons in local calendar days.
  public struct ClockTime: Hashable, Sendable {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59, or 60 for a leap second.
    public let second: Int
    /// The zone as it is written: nothing, `Z`, `-04` or `+04:30`.
    public let zone: String
  }
}

extension EDTF.ClockTime: CustomStringConvertible {
  /// The time as it was read: `23:20:30Z`.
  public var description: String {
    [hour, minute, second].map { padded($0.magnitude, 2) }.joined(separator: ":") + zone
  }
}
