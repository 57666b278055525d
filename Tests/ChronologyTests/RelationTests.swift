import Chronology
import TestSupport
import Testing

struct RelationTests {
  @Test(arguments: [
    ("1921-03-16", Relation.before, "1922-04-03", Certainty.yes), ("1922-04-03", .before, "1922-04-03", .no),
    ("1922-04", .before, "1922-04-30", .undecidable), ("1918", .before, "1919", .yes),
    ("1918", .before, "1918", .undecidable),
    ("1919", .after, "1918", .yes), ("[..1928]", .before, "1929", .yes), ("[..1928]", .before, "1924", .undecidable),
    ("[1953-03-14,1953-09-14]", .equal, "1953-06-01", .no),
    ("[1953-03-14,1953-09-14]", .equal, "1953-09-14", .undecidable),
    ("[1953-03-14,1953-09-14]", .before, "1953-06-01", .undecidable),
    ("1953-06-01", .during, "[1953-03,1953-06]", .undecidable),
    ("1918-05-03", .during, "1918", .yes), ("1918-05", .during, "1918", .yes),
    ("1918", .during, "1918-05", .undecidable),
    ("1919", .during, "1918", .no), ("2015-05-03", .during, "201X", .undecidable), ("2009-05-03", .during, "201X", .no),
    ("1960", .during, "1960/1961", .undecidable), ("1960-06", .during, "1959/1961", .yes),
    ("1990", .during, "1985-04-12/..", .yes), ("1990", .during, "1985-04-12/", .undecidable),
    ("1985/..", .before, "2000", .no), ("1985/", .before, "2000", .undecidable), ("1985/", .before, "1980", .no),
    ("1917-11-08/1922-04-03", .meets, "1922-04-03/1952-10-16", .yes),
    ("1917-11-08/1922-04-03", .overlaps, "1922-04-03/1952-10-16", .no),
    ("1917-11-08/1922-04-02", .meets, "1922-04-03/1952-10-16", .yes),
    ("1917-11-08/1922-04-01", .meets, "1922-04-03/1952-10-16", .no),
    ("1917-11-08/1922-04", .meets, "1922-04-03/1952-10-16", .undecidable), ("1917/1922", .overlaps, "1920/1925", .yes),
    ("1917/1922", .overlaps, "1922/1925", .undecidable),
    ("1920-01-01/1921-01-01", .equal, "1920-01-01/1921-01-01", .yes),
    ("1920/1921", .equal, "1920/1921", .undecidable), ("{1667,1670}", .overlaps, "1668-01-01/1669-01-01", .undecidable),
    ("1965-06-01", .during, "{196X}", .undecidable), ("{196X}", .before, "1969-06-01", .undecidable),
    ("1965", .during, "{1960..1969}", .yes), ("1961", .during, "{1960,196X,1962}", .undecidable),
    ("{1667,1668}", .overlaps, "1667-06-01/1669-01-01", .yes), ("{1667,1670}", .before, "1671", .yes),
    ("Y-170000002", .before, "Y170000002", .yes), ("../..", .during, "../..", .yes),
  ])
  func `dates lie to each other as they must, may or cannot`(
    first: String, relation: Relation, second: String, certainty: Certainty
  ) throws {
    let verdict = try date(first).verdict(relation, date(second))
    #expect(verdict.certainty == certainty, "\(verdict)")
    #expect(!verdict.reason.isEmpty)
  }

  @Test(arguments: [
    ("1918", Relation.before, "1922-04-03", "1918 falls on 1918-12-31 at the latest, 1922-04-03 is an exact day"),
    ("1922-04", .before, "1922-04-30", "1922-04 falls between 1922-04-01 and 1922-04-30, 1922-04-30 is an exact day"),
    ("1985/..", .before, "2000", "1985/.. has no end, 2000 falls on 2000-12-31 at the latest"),
    ("1985/", .before, "2000", "it is not known when 1985/ ends, 2000 falls between 2000-01-01 and 2000-12-31"),
    ("1919", .during, "1918", "1919 falls on 1919-01-01 at the earliest, 1918 ends on 1918-12-31"),
    (
      "1984?", .before, "1985",
      "1984? falls on 1984-12-31 at the latest, 1985 falls on 1985-01-01 at the earliest; 1984? is uncertain and taken as it is written"
    ),
    (
      "[1953-03-14,1953-09-14]", .before, "1953-06-01",
      "yes if 1953-03-14 is an exact day, 1953-06-01 is an exact day; no if 1953-09-14 is an exact day, 1953-06-01 is an exact day"
    ),
  ])
  func `the reason names the bounds that decide`(
    first: String, relation: Relation, second: String, reason: String
  ) throws {
    #expect(try date(first).verdict(relation, date(second)).reason == reason)
  }

  /// All extents over days 0 to the last whose start and end lie within bounds, with their possible days.
  private static func extents(last: Int) -> [(extent: Extent, days: [ClosedRange<Int>])] {
    var all: [(Extent, [ClosedRange<Int>])] = []
    let ranges = (0...last).flatMap { low in (low...last).map { low...$0 } }
    func bounds(_ range: ClosedRange<Int>) -> DayBounds {
      DayBounds(earliest: Day(number: range.lowerBound), latest: Day(number: range.upperBound))
    }
    for start in ranges {
      all.append((Extent(point: bounds(start), named: "p"), start.map { $0...$0 }))
      for end in ranges where start.lowerBound <= end.upperBound {
        let possible = start.flatMap { s in end.filter { $0 >= s }.map { s...$0 } }
        all.append((Extent(from: .within(bounds(start)), to: .within(bounds(end)), named: "e"), possible))
      }
    }
    return all
  }

  @Test(arguments: Relation.allCases)
  func `certainty is what trying every possible pair of days gives`(relation: Relation) {
    // All pairs of the small ones, a sample of the larger.
    let small = Self.extents(last: 2)
    let large = Self.extents(last: 4)
    var random = SplitMix(seed: 7)
    var pairs = small.flatMap { a in small.map { (a, $0) } }
    for _ in 0..<2000 {
      if let a = large.randomElement(using: &random), let b = large.randomElement(using: &random) {
        pairs.append((a, b))
      }
    }
    for (a, b) in pairs {
      let answers = a.days.flatMap { x in b.days.map { y in Certainty(Self.holds(relation, x, y)) } }
      let verdict = relation.verdict(a.extent, b.extent)
      if verdict.certainty != .agreed(answers) {
        Issue.record("\(relation) \(a) \(b): \(verdict)")
        return
      }
    }
  }

  private static func holds(_ relation: Relation, _ x: ClosedRange<Int>, _ y: ClosedRange<Int>) -> Bool {
    switch relation {
    case .before: x.upperBound < y.lowerBound
    case .after: y.upperBound < x.lowerBound
    case .meets: x.upperBound == y.lowerBound || x.upperBound + 1 == y.lowerBound
    case .overlaps: x.lowerBound < y.upperBound && y.lowerBound < x.upperBound
    case .during: y.lowerBound <= x.lowerBound && x.upperBound <= y.upperBound
    case .equal: x == y
    }
  }

  @Test func `a tenure whose end comes before its start decides nothing`() throws {
    let tenure = try Extent.readings(from: date("1924"), to: date("1920"), named: "the tenure")
    let verdict = try Relation.before.verdict(tenure, date("1930").extents)
    #expect(verdict == Verdict(.undecidable, because: "the tenure ends before it starts"))
  }

  @Test func `a tenure has a reading for each pair of readings of its ends`() throws {
    let names = try Extent.readings(from: date("[1953-03-14,1953-09-14]"), to: date("1964-10-14")).map(\.name)
    #expect(names == ["1953-03-14/1964-10-14", "1953-09-14/1964-10-14"])
    #expect(Extent.readings(from: nil, to: nil).count == 1)
  }
}
