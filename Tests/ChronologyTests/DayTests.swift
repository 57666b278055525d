import Chronology
import Testing

func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
  try #require(Day(year: year, month: month, day: day))
}

func date(_ text: String) throws -> EDTF { try EDTF(parsing: text) }

struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11017), (1582, 10, 15, -141_427), (0, 3, 1, -719_468), (0, 2, 29, -719_469),
    (-4, 2, 29, -720_930), (1922, 4, 3, -17_440),
  ])
  func `a day has its number and the number its day`(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(Day(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect(Day(number: number) == date)
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test func `days follow each other without a gap from year -405 to 2405`() throws {
    var number = try day(-405, 1, 1).number
    for year in -405...2405 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        for dayOfMonth in 1...length {
          // A million days: only a failure goes through the macro.
          guard let reached = Day(number: number), Day(year: year, month: month, day: dayOfMonth) == reached,
            (reached.year, reached.month, reached.day) == (year, month, dayOfMonth)
          else {
            Issue.record("day \(number) is not \(year)-\(month)-\(dayOfMonth)")
            return
          }
          number += 1
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test(arguments: [(1900, 2, 29), (2001, 2, 29), (2000, 2, 30), (2000, 13, 1), (2000, 0, 1), (2000, 1, 0)])
  func `a day that does not exist is nil`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `numbers and years at the end of what is counted do not trap`() throws {
    #expect(Day(number: .max) == nil)
    #expect(Day(number: .min) == nil)
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    let last = try day(Day.years.upperBound, 12, 31)
    let first = try day(Day.years.lowerBound, 1, 1)
    #expect(last.year == 1_000_000_000_000)
    #expect(first.year == -1_000_000_000_000)
    #expect(last.advanced(by: 1) == nil)
    #expect(last.advanced(by: .max) == nil)
    #expect(first.advanced(by: .min) == nil)
    #expect(last - first == 730_485_000_000_365)
  }

  @Test(arguments: [
    (1922, 4, 3, "1922-04-03"), (-43, 3, 15, "-0043-03-15"), (0, 1, 1, "0000-01-01"),
    (170_000_002, 1, 1, "170000002-01-01"),
  ])
  func `a day is written in ISO 8601`(year: Int, month: Int, day: Int, text: String) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).description == text)
  }

  @Test func `a day makes a date of four-digit years`() throws {
    #expect(EDTF(try day(1922, 4, 3))?.description == "1922-04-03")
    #expect(EDTF(try day(-43, 3, 15))?.description == "-0043-03-15")
    #expect(EDTF(try day(10_000, 1, 1)) == nil)
  }
}
