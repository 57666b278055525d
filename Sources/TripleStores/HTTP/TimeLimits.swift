/// How long a store may take.
public struct TimeLimits: Hashable, Sendable {
  /// Seconds until there is a connection.
  public var connecting: Int
  /// Seconds in which no byte comes or goes; a store that stores needs them between the last byte sent and its answer.
  public var silence: Int
  /// Seconds for all requests together; nil for no limit.
  public var total: Int?

  /// The limits: 10 seconds to connect, 15 minutes of silence, no limit for all, unless told.
  public init(connecting: Int = 10, silence: Int = 900, total: Int? = nil) {
    self.connecting = connecting
    self.silence = silence
    self.total = total
  }
}
