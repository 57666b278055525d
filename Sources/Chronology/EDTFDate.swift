extension EDTF {
  /// One date of any level: a year, a month or season, or a day, with its qualifiers and unspecified digits.
  public struct Date: Hashable, Sendable {
    var writtenYear: Year
    /// The month, or the season in its place.
    var writtenMonth: DigitPattern?
    var writtenDay: DigitPattern?
    var yearMarks = Marks()
    var monthMarks = Marks()
    var dayMarks = Marks()

    /// The smallest component that is written.
    public var precision: Component {
      writtenDay != nil ? .day : writtenMonth != nil ? .month : .year
    }

    /// The season, if one stands in place of the month.
    public var season: Season? {
      guard let writtenMonth, writtenMonth.isSpecified else { return nil }
      return Season(rawValue: writtenMonth.minimum)
    }

    /// The astronomical year as it is written, if all its digits are; with significant digits it is an estimate.
    public var year: Int? {
      guard writtenYear.digits.isSpecified else { return nil }
      return writtenYear.isNegative ? -writtenYear.magnitude : writtenYear.magnitude
    }

    /// The month from 1 to 12, if it is written and not a season.
    public var month: Int? {
      guard let writtenMonth, writtenMonth.isSpecified, season == nil else { return nil }
      return writtenMonth.minimum
    }

    /// The day of the month, if it is written.
    public var day: Int? {
      guard let writtenDay, writtenDay.isSpecified else { return nil }
      return writtenDay.minimum
    }

    /// True if a digit is unspecified.
    public var hasUnspecifiedDigits: Bool {
      !writtenYear.digits.isSpecified || writtenMonth?.isSpecified == false || writtenDay?.isSpecified == false
    }

    /// All qualifiers that are written, without order.
    public var qualifiers: Set<Qualifier> {
      Set(
        [yearMarks, monthMarks, dayMarks].flatMap { [$0.before, $0.after] }.compactMap { $0 })
    }

    /// The qualifiers that hold for a component: its own, and those on the right of it or of a later component.
    public func qualifiers(of component: Component) -> Set<Qualifier> {
      let written: [Qualifier?] =
        switch component {
        case .year: [yearMarks.before, yearMarks.after, monthMarks.after, dayMarks.after]
        case .month: [monthMarks.before, monthMarks.after, dayMarks.after]
        case .day: [dayMarks.before, dayMarks.after]
        }
      return Set(written.compactMap { $0 })
    }
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The date as it was read.
  public var description: String {
    var text = EDTF.marked(writtenYear.description, yearMarks)
    if let writtenMonth { text += "-" + EDTF.marked(writtenMonth.description, monthMarks) }
    if let writtenDay { text += "-" + EDTF.marked(writtenDay.description, dayMarks) }
    return text
  }
}

extension EDTF {
  static func marked(_ text: String, _ marks: Marks) -> String {
    (marks.before.map { String($0.rawValue) } ?? "") + text + (marks.after.map { String($0.rawValue) } ?? "")
  }
}
