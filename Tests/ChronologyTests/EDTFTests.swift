import Chronology
import Testing

struct EDTFTests {
  @Test(arguments: [
    ("2000-02-29", "2000-02-29"), ("1582-10-10", "1582-10-10"), ("-0004-02-29", "-0004-02-29"),
    ("0000-02", "0000-02-01..0000-02-29"), ("1900-02", "1900-02-01..1900-02-28"),
    ("XXXX-02-29", "0000-02-29..9996-02-29"), ("190X-02-29", "1904-02-29..1908-02-29"),
    ("-000X-02-29", "-0008-02-29..-0004-02-29"), ("-000X", "-0009-01-01..-0001-12-31"),
    ("2016-02-X9", "2016-02-09..2016-02-29"), ("2015-02-X9", "2015-02-09..2015-02-19"),
    ("1919-XX-31", "1919-01-31..1919-12-31"), ("1984-1X", "1984-10-01..1984-12-31"),
    ("-1X32-X1-X2", "-1932-01-02..-1032-11-22"), ("2001-41", "2001-07-01..2001-12-31"),
    ("Y17E8", "1700000000-01-01..1700000000-12-31"), ("-1859S2", "-1899-01-01..-1800-12-31"),
    ("Y2E3S1", "2000-01-01..2999-12-31"), ("Y1E12", "1000000000000-01-01..1000000000000-12-31"),
    ("[..1928]", "..1928-12-31"), ("[1953-03-14,1953-09-14]", "1953-03-14..1953-09-14"),
    ("[1760-12..]", "1760-12-01.."), ("{1960,1961-12}", "1960-01-01..1961-12-31"),
    ("1985/..", "1985-01-01.."), ("/1985", "..1985-12-31"), ("../..", ".."),
    ("1985-04-12T23:59:60+14:00", "1985-04-12"), ("1918?", "1918-01-01..1918-12-31"),
  ])
  func `a date has its earliest and latest day and prints as it was`(text: String, bounds: String) throws {
    let date = try date(text)
    #expect(date.days.description == bounds)
    #expect(date.description == text)
  }

  @Test(arguments: [
    ("2000", 0), ("-2000", 1), ("2000?", 1), ("?2000", 2), ("2000-21", 1), ("2000-25", 2), ("20XX", 1), ("2X00", 2),
    ("20X0", 2), ("2XXX", 2), ("2000-XX-01", 2), ("2000-XX-XX", 1), ("2000-01-1X", 2), ("2000/2001", 0),
    ("2000/", 1), ("2000/200X", 2), ("Y20000", 1), ("Y2E4", 2), ("2000S1", 2), ("[2000]", 2), ("{2000}", 2),
    ("2000-01-01T00:00:00", 0), ("20XX-21", 2), ("2000-06~-11", 2),
  ])
  func `a date has the lowest level that has its features`(text: String, level: Int) throws {
    #expect(try date(text).level == level)
  }

  @Test func `open and unknown ends are told apart`() throws {
    #expect(try date("1985/..") != date("1985/"))
    #expect(try date("1985/..").latest == nil)
    guard case .interval(let start, let end) = try date("1985/").value else {
      Issue.record("no interval")
      return
    }
    #expect(start.date?.year == 1985)
    #expect(end == .unknown)
  }

  @Test func `a qualifier holds for its component, or for all to its left`() throws {
    let single = try #require(try date("2004-?06-11").dates.first)
    #expect(single.qualifiers(of: .year) == [])
    #expect(single.qualifiers(of: .month) == [.uncertain])
    #expect(single.qualifiers(of: .day) == [])
    let group = try #require(try date("?2004-06~-11").dates.first)
    #expect(group.qualifiers(of: .year) == [.uncertain, .approximate])
    #expect(group.qualifiers(of: .month) == [.approximate])
    #expect(group.qualifiers(of: .day) == [])
    #expect(try date("1984%").isUncertain)
    #expect(try date("1984%").isApproximate)
    #expect(try !date("1984~").isUncertain)
  }

  @Test func `a one-of set has its members as readings, at most sixteen`() throws {
    #expect(try date("[1667,1670..1672,1680..]").readings.map(\.description) == ["1667", "[1670..1672]", "[1680..]"])
    #expect(try date("{1667,1668}").readings == [date("{1667,1668}")])
    let years = (1600..<1616).map(String.init)
    #expect(try date("[\(years.joined(separator: ","))]").readings.count == 16)
    let more = try date("[1599,\(years.joined(separator: ","))]")
    #expect(more.readings == [more])
  }

  @Test(arguments: [
    ("1952-10", "1952", true), ("1952", "1952-10", false), ("1953", "1953", false), ("1984?", "1984", false),
    ("1953-09-14", "[1953-03-14,1953-09-14]", true), ("1953-06-01", "[1953-03-14,1953-09-14]", false),
    ("[1952,1953]", "[1952,1953,1960]", true), ("[..1928]", "[..1930]", true), ("1928", "[..1930]", true),
    ("1952", "1950/1960", true), ("1950/1960", "1952", false),
  ])
  func `a date is narrower if each of its readings lies within one of the other's`(
    first: String, second: String, isNarrower: Bool
  ) throws {
    #expect(try date(first).isNarrower(than: date(second)) == isNarrower)
  }

  @Test(arguments: [
    (["1953-03-14", "1953-09-14"], "[1953-03-14,1953-09-14]"), (["1960", "[..1928]"], "[..1928,1960]"),
    (["[1970..]", "1960"], "[1960,1970..]"), (["[1953,1955]", "1953"], "[1953,1955]"),
    (["[..1928,1950]", "[..1930,1960]"], "[..1930,1950,1960]"),
    (["[1960,1971..]", "[1950,1970..]"], "[1950,1960,1970..]"),
    (["1985-04-12T23:20:30", "1985-04-13"], "[1985-04-12,1985-04-13]"),
  ])
  func `several dates make a one-of set that is read again`(dates: [String], result: String) throws {
    let dates = try dates.map(date)
    #expect(EDTF(oneOf: dates)?.description == result)
    #expect(EDTF(oneOf: dates.reversed())?.description == result)
    #expect(try date(result) == EDTF(oneOf: dates))
  }

  @Test func `an interval is no date of a set, and a set that could not be read again is none`() throws {
    #expect(try EDTF(oneOf: [date("1952"), date("1952/1953")]) == nil)
    #expect(EDTF(oneOf: []) == nil)
    #expect(try EDTF(oneOf: (1000..<1900).map { try date("\($0)") }) == nil)
  }
}
