import Chronology
import Testing

struct StatedDurationTests {
  @Test(arguments: [
    ("P30Y196D", "30 years, 196 days"), ("P9M", "9 months"), ("P1Y3M", "1 year, 3 months"), ("P291D", "291 days"),
    ("P0Y/P1Y", "0 years to 1 year"), ("P6W", "6 weeks"), ("P9M0D", "9 months, 0 days"),
  ])
  func `a duration is read and printed`(text: String, words: String) throws {
    let stated = try StatedDuration(parsing: text)
    #expect(stated.iso8601 == text)
    #expect(stated.description == words)
  }

  @Test(arguments: [
    ("", 0), ("9 months", 0), ("P", 1), ("P9", 2), ("P9X", 2), ("P3D1Y", 4), ("P1Y1Y", 4), ("P01Y", 1), ("PT5H", 1),
    ("P1Y/", 4), ("P1Y/P6M", 4), ("P1Y/P2Y/P3Y", 7), ("P1Y ", 3), ("P9999999999999999999Y", 1), ("P-1Y", 1), ("Pé", 1),
  ])
  func `a text that is no duration says where`(text: String, offset: Int) throws {
    let error = try #require(throws: DurationError.self) { try StatedDuration(parsing: text) }
    #expect(error.offset == offset, "\(error)")
  }

  @Test(arguments: [
    ("P30Y196D", "1922-04-03", "1952-10-16", Certainty.yes), ("P30Y7M", "1922-04-03", "1952-10-16", .no),
    ("P30Y6M", "1922-04-03", "1952-10-16", .yes), ("P30Y", "1922-04-03", "1952-10-16", .yes),
    ("P291D", "1921-03-16", "1922-04-03", .no), ("P383D", "1921-03-16", "1922-04-03", .yes),
    ("P11Y30D", "1953-09-14", "1964-10-14", .yes), ("P11Y30D", "1953-03-14", "1964-10-14", .no),
    ("P11Y30D", "[1953-03-14,1953-09-14]", "1964-10-14", .undecidable),
    ("P9M", "2000-01-15", "2000-10-15", .yes), ("P9M", "2000-01-15", "2000-10-14", .no),
    ("P9M", "2000-01-15", "2000-11-14", .yes), ("P9M", "2000-01-15", "2000-11-15", .no),
    ("P9M", "1919-03", "1919-12", .undecidable), ("P9M", "1919-03", "1920-12", .no),
    ("P9M", "1918", "1919", .undecidable),
    ("P1Y3M", "1920-01-01", "1921-04-15", .yes), ("P0Y/P1Y", "1918", "1919-03-16", .undecidable),
    ("P0Y/P1Y", "1918-06", "1919-03-16", .yes), ("P0Y/P1Y", "1917", "1919-03-16", .no),
    ("P1Y", "[..1928]", "1929", .undecidable), ("P1Y", "[1930..]", "1929", .no), ("P3Y", "1920", "[..1921]", .no),
  ])
  func `a stated duration agrees with dates or not`(
    stated: String, start: String, end: String, certainty: Certainty
  ) throws {
    let verdict = try StatedDuration(parsing: stated).agrees(from: date(start), to: date(end))
    #expect(verdict.certainty == certainty, "\(verdict)")
  }

  @Test func `the reason names what would fit and what the dates give`() throws {
    let stated = try StatedDuration(parsing: "P291D")
    #expect(
      try stated.agrees(from: date("1921-03-16"), to: date("1922-04-03")).reason
        == "291 days from 1921-03-16 end on 1922-01-01; the end is 1922-04-03, 383 days after the start")
  }

  @Test func `the dates that would fit a duration are told`() throws {
    let stated = try StatedDuration(parsing: "P291D")
    #expect(try stated.ends(from: date("1921-03-16").days).description == "1922-01-01")
    #expect(try stated.starts(until: date("1922-04-03").days)?.description == "1921-06-16")
    let months = try StatedDuration(parsing: "P9M")
    #expect(try months.ends(from: date("1919-03-16").days).description == "1919-12-16..1920-01-15")
    #expect(try months.starts(until: date("1919-12-16").days)?.description == "1919-02-17..1919-03-16")
    #expect(try months.ends(from: date("[..1928]").days).description == "..1929-10-30")
    #expect(months.starts(until: .unbounded) == .unbounded)
    let gap = try StatedDuration(parsing: "P1M0D")
    #expect(try gap.starts(until: date("2001-03-30").days) == nil)
  }

  /// Whether a duration is so called, told another way: by the span or the days between the two days.
  private static let called: [(text: String, test: @Sendable (CalendarSpan, Int) -> Bool)] = [
    ("P1M", { span, _ in span.months == 1 }), ("P1M0D", { span, _ in span.months == 1 && span.days == 0 }),
    ("P1M1D", { span, _ in span.months == 1 && span.days == 1 }), ("P2W", { _, days in days / 7 == 2 }),
    ("P30D", { _, days in days == 30 }),
    ("P0Y/P1M", { span, _ in span.months == 0 || (span.months == 1 && span.days == 0) }),
  ]

  @Test(arguments: called.indices)
  func `agreement is what trying every pair of days gives`(index: Int) throws {
    let (text, test) = Self.called[index]
    let stated = try StatedDuration(parsing: text)
    let base = try day(2001, 1, 20).number
    func bounds(_ a: Int, _ b: Int) -> DayBounds {
      DayBounds(earliest: Day(number: base + a), latest: Day(number: base + b))
    }
    for (start, startWidth, end, endWidth) in Self.windows {
      var answers: [Certainty] = []
      for s in start...(start + startWidth) {
        for e in end...(end + endWidth) {
          let (first, last) = (try #require(Day(number: base + s)), try #require(Day(number: base + e)))
          answers.append(Certainty(CalendarSpan(from: first, to: last).map { test($0, e - s) } ?? false))
        }
      }
      let whole = stated.agrees(from: bounds(start, start + startWidth), to: bounds(end, end + endWidth))
      try #require(whole.certainty == .agreed(answers), "\(whole)")
    }
  }

  private static let windows: [(Int, Int, Int, Int)] = stride(from: 0, to: 24, by: 3).flatMap { start in
    [0, 1, 4].flatMap { startWidth in
      (20..<70).flatMap { end in [0, 2].map { (start, startWidth, end, $0) } }
    }
  }
}
