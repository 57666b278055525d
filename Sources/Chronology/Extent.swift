/// A stretch of time, or a point in time, whose start and end may be known only within bounds.
///
/// Both end days belong to it. A point starts and ends on one day, whichever that is.
public struct Extent: Hashable, Sendable {
  /// What is known of the start or the end.
  public enum End: Hashable, Sendable {
    /// It lies within these bounds; ``DayBounds/unbounded`` if nothing is known of it.
    case within(DayBounds)
    /// There is none: the extent goes on without end.
    case open

    /// The days that it may be; without bounds if there is none.
    var bounds: DayBounds { if case .within(let bounds) = self { bounds } else { .unbounded } }
  }

  /// How the extent is called in reasons.
  public let name: String
  /// What is known of its first day.
  public let start: End
  /// What is known of its last day.
  public let end: End
  /// True if start and end are one day.
  public let isPoint: Bool
  /// True if days between start and end may lie outside it, as in `{1667,1670}`.
  let hasGaps: Bool

  /// A point in time within bounds.
  public init(point: DayBounds, named name: String) {
    self.name = name
    start = .within(point)
    end = .within(point)
    isPoint = true
    hasGaps = false
  }

  /// A stretch from a start to an end.
  public init(from start: End, to end: End, named name: String) {
    self.init(from: start, to: end, named: name, hasGaps: false)
  }

  init(from start: End, to end: End, named name: String, hasGaps: Bool) {
    self.name = name
    self.start = start
    self.end = end
    isPoint = false
    self.hasGaps = hasGaps
  }

  /// The readings of a stretch, such as a tenure, that starts and ends on dates of which each is a point in doubt.
  ///
  /// - Parameters:
  ///   - start: When it starts; nil if that is not known.
  ///   - end: When it ends; nil if that is not known.
  ///   - name: How it is called in reasons; if nil, `start/end`.
  /// - Returns: One extent for each pair of readings, at most ``EDTF/mostReadings``.
  public static func readings(from start: EDTF?, to end: EDTF?, named name: String? = nil) -> [Extent] {
    let starts: [EDTF?] = start?.readings ?? [nil]
    let ends: [EDTF?] = end?.readings ?? [nil]
    let whole = starts.count * ends.count > EDTF.mostReadings
    return (whole ? [start] : starts).flatMap { start in
      (whole ? [end] : ends).map { end in
        Extent(
          from: .within(start?.days ?? .unbounded), to: .within(end?.days ?? .unbounded),
          named: name ?? "\(start?.description ?? "")/\(end?.description ?? "")")
      }
    }
  }
}
