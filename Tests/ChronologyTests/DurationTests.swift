import Chronology
import Testing

struct DurationTests {
  @Test(arguments: [
    ("1922-04-03", "1952-10-16", 11154, "30 years, 6 months, 13 days", "30 years, 196 days"),
    ("1921-03-16", "1922-04-03", 383, "1 year, 0 months, 18 days", "1 year, 18 days"),
    ("1953-09-14", "1964-10-14", 4048, "11 years, 1 month, 0 days", "11 years, 30 days"),
    ("2000-02-29", "2001-02-28", 365, "1 year, 0 months, 0 days", "1 year, 0 days"),
    ("2000-01-31", "2000-03-01", 30, "0 years, 1 month, 1 day", "0 years, 30 days"),
    ("-0001-12-31", "0000-12-31", 366, "1 year, 0 months, 0 days", "1 year, 0 days"),
    ("1964-10-14", "1964-10-14", 0, "0 years, 0 months, 0 days", "0 years, 0 days"),
  ])
  func `days between dates are told in three ways`(
    start: String, end: String, count: Int, months: String, years: String
  ) throws {
    let (first, last) = (try #require(try date(start).earliest), try #require(try date(end).earliest))
    #expect(DayCount(from: try date(start), to: try date(end)) == DayCount(count))
    #expect(CalendarSpan(from: first, to: last)?.description == months)
    #expect(CalendarSpan(from: first, to: last, in: .yearsDays)?.description == years)
  }

  @Test func `a span added to its start gives its end`() throws {
    for offset in 0..<1500 {
      let start = try #require(Day(number: 11_000 + offset % 400))
      let end = try #require(start.advanced(by: offset))
      for style in CalendarSpan.Style.allCases {
        #expect(CalendarSpan(from: start, to: end, in: style)?.end(from: start) == end)
      }
    }
    let newYear = try day(2000, 1, 1)
    #expect(CalendarSpan(from: try day(2000, 1, 2), to: newYear) == nil)
    #expect(CalendarSpan(from: try day(Day.years.lowerBound, 1, 1), to: newYear) == nil)
  }

  @Test(arguments: [
    ("1919-12", "1920-08", "214 to 274 days"), ("1918", "1919-03-16", "75 to 439 days"),
    ("1919", "1919", "0 to 364 days"), ("[..1928]", "1930-01-01", "at least 366 days"),
    ("1985", "[1990..]", "at least 1462 days"),
  ])
  func `imprecise dates have a least and a greatest duration`(start: String, end: String, days: String) throws {
    #expect(try DayCount(lasting: date(start), to: date(end))?.description == days)
  }

  @Test func `spans of imprecise dates have a least and a greatest`() throws {
    let (start, end) = try (date("1918").days, date("1919-03-16").days)
    #expect(
      CalendarSpanBounds(lasting: start, to: end, in: .yearsDays).description == "0 years, 75 days to 1 year, 74 days")
    let unknown = CalendarSpanBounds(lasting: start, to: .unbounded, in: .yearsDays)
    #expect(unknown.minimum == nil && unknown.maximum == nil)
    let same = CalendarSpanBounds(lasting: start, to: start, in: .yearsDays)
    #expect(same.description == "0 years, 0 days to 0 years, 364 days")
  }

  @Test func `a vacancy may be negative, adjacent days are one apart`() throws {
    #expect(try DayCount(from: date("1922-04-03"), to: date("1922-04-04")).exact == 1)
    #expect(try DayCount(from: date("1922-04-03"), to: date("1922-04-01")).exact == -2)
    #expect(try DayCount(lasting: date("1922-04-03"), to: date("1922-04-01")) == nil)
    #expect(try date("1964-01-01/1964-01-03").duration == DayCount(2))
    #expect(try date("1964-01-01/..").duration == DayCount(minimum: 0, maximum: nil))
  }

  @Test(arguments: [
    ("{1960,1961-12}", "730 days"), ("{1960,1962..}", "at least 0 days"), ("{1960..1962}", "1095 days"),
    ("{196X}", "0 to 3652 days"), ("{1950,196X}", "4017 to 7304 days"), ("1960", "0 days"),
  ])
  func `an all-of set lasts from its first to its last day, as far as they are known`(set: String, days: String) throws
  {
    #expect(try date(set).duration.description == days)
  }

  @Test func `counts add up without a trap and compare in three values`() {
    #expect(DayCount(3) + DayCount(minimum: 1, maximum: nil) == DayCount(minimum: 4, maximum: nil))
    #expect(DayCount(.max) + DayCount(1) == DayCount(minimum: nil, maximum: nil))
    #expect(DayCount(minimum: 1, maximum: 5).isLess(than: DayCount(6)).certainty == .yes)
    #expect(DayCount(minimum: 6, maximum: 7).isLess(than: DayCount(6)).certainty == .no)
    let open = DayCount(minimum: 1, maximum: 7).isLess(than: DayCount(6))
    #expect(open == Verdict(.undecidable, because: "1 to 7 days against 6 days"))
  }
}
