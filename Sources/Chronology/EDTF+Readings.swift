extension EDTF {
  /// The most readings that are enumerated, of one date or of the two ends of one thing.
  public static let mostReadings = 16

  /// The dates of which one holds: the members of a one-of set as they are written, or else itself alone.
  ///
  /// A member that is a range or open (`1670..1672`, `..1984`) is one reading. A set of more than ``mostReadings``
  /// members is not taken apart: its only reading is itself.
  public var readings: [EDTF] {
    guard case .oneOf(let members) = value, members.count <= EDTF.mostReadings else { return [self] }
    return members.map { member in
      if case .date(let date) = member { EDTF(.date(date)) } else { EDTF(.oneOf([member])) }
    }
  }

  /// Each reading of a start with each reading of an end; if those are more than ``mostReadings``, the two dates as
  /// they are.
  public static func readings(start: EDTF, end: EDTF) -> [(start: EDTF, end: EDTF)] {
    let (starts, ends) = (start.readings, end.readings)
    guard starts.count * ends.count <= mostReadings else { return [(start, end)] }
    return starts.flatMap { start in ends.map { (start, $0) } }
  }
}
