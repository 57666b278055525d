import Testing

@testable import KnowledgeFiles

/// What the readers of prose make of prose: short texts of our own, and the values that may or may not be read in them.
@Suite struct ValueReadingTests {
  static func view(_ text: String) -> TextView {
    let source = SourceText(text, name: "text")
    return TextView(source, [0..<source.count])
  }

  static func shown(_ occurrence: Occurrence?, in view: TextView) -> String? {
    occurrence.map { occurrence in
      occurrence.stretches.map { stretch in
        String(String.UnicodeScalarView(view.scalars[stretch]))
      }.joined(separator: " … ")
    }
  }

  @Test(arguments: [
    ("on 16 March 1921 he", "1921-03-16", "16 March 1921"),
    ("on March 16, 1921", "1921-03-16", "March 16, 1921"),
    ("the 3rd of May", "0003", nil),
    ("3rd May 1851", "1851-05-03", "3rd May 1851"),
    ("In October 1952, at", "1952-10", "October 1952"),
    ("(March–April 1922), in", "1922-03/1922-04", "March–April 1922"),
    ("March \u{2014} April 1922", "1922-03/1922-04", "March — April 1922"),
    ("16–18 March 1921", "1921-03-16/1921-03-18", "16–18 March 1921"),
    ("throughout the 1970s as", "197X", "1970s"),
    ("in the 1900s", "19XX", "1900s"),
    ("By 1928, he", "[..1928]", "By 1928"),
    ("By 1928, he", "1928", "1928"),
    ("by the 1970s", "[..197X]", "by the 1970s"),
    ("1918 16 March 1919", "1918", "1918"),
    ("1918 16 March 1919", "1919-03-16", "16 March 1919"),
    ("Formation3 April 1922; 102 years", "1922-04-03", "3 April 1922"),
    ("(1922-04-03)", "1922-04-03", "1922-04-03"),
    ("(1922-04)", "1922-04", "1922-04"),
    ("Trotsky: 1936–37. P", "1936/1937", "1936–37"),
    ("1919–1990", "1919/1990", "1919–1990"),
    ("от 6 ноября 1991 г.", "1991-11-06", "6 ноября 1991"),
    ("in 44 BC", "-0043", "44 BC"),
    ("in AD 98", "0098", nil),
    ("in 98 AD", "0098", "98 AD"),
    ("circa 1850", "1850~", "circa 1850"),
    ("the 19th century", "18XX", "19th century"),
    ("summer of 1991", "1991-22", "summer of 1991"),
    ("16 March 1921", "1921", nil),
    ("16 March 1921", "1921-03", nil),
    ("March 1921", "1921-03-01", nil),
    ("19215", "1921", nil),
    ("31 March", "2031-03", nil),
    ("may 1921", "1921-05", nil),
  ])
  func `a date reads as written and not otherwise`(_ text: String, _ value: String, _ expected: String?) {
    let view = Self.view(text)
    #expect(Self.shown(DateReader.occurrences(of: value, in: view).firstLongest, in: view) == expected)
  }

  @Test(arguments: ["Before October", "by the May", "circa October"])
  func `a month without a year is no date by the word before it`(_ text: String) {
    #expect(DateReader.dates(in: Self.view(text)).allSatisfy { $0.values.isEmpty })
  }

  @Test func `a day and month take their year from another part of joint evidence`() {
    let source = SourceText("died on 5 March 1953. Nine days later on 14 March", name: "text")
    let view = TextView(source, [0..<21, 37..<source.count])
    #expect(Self.shown(DateReader.occurrences(of: "1953-03-14", in: view).firstLongest, in: view) == "14 March … 1953")
    #expect(DateReader.occurrences(of: "1954-03-14", in: view).isEmpty)
    let alone = TextView(source, [0..<source.count])
    #expect(DateReader.occurrences(of: "1953-03-14", in: alone).isEmpty)
  }

  @Test(arguments: [
    ("10,000 Rbls", "10000", "10,000"),
    ("only attended four of the twelve", "4", "four"),
    ("only attended four of the twelve", "12", "twelve"),
    ("the 17th Party", "17", "17th"),
    ("the Eleventh Party", "11", "Eleventh"),
    ("twenty-one lamps", "21", "twenty-one"),
    ("3.50 pounds", "3.5", "3.50"),
    ("p. 12.", "12", "12"),
    ("Salary10,000", "10000", "10,000"),
    ("1234", "123", nil),
    ("often", "10", nil),
    ("10,00", "1000", nil),
  ])
  func `a number reads in digits and words`(_ text: String, _ value: String, _ expected: String?) {
    let view = Self.view(text)
    #expect(Self.shown(NumberReader.occurrences(of: value, in: view).firstLongest, in: view) == expected)
  }

  @Test(arguments: [
    ("1952 30 years, 196 days Stalin", "P30Y196D", "30 years, 196 days"),
    ("0–1 years", "P0Y/P1Y", "0–1 years"),
    ("9 months", "P9M", "9 months"),
    ("At 30 years 7 months,", "P30Y7M", "30 years 7 months"),
    ("resign nine days later", "P9D", "nine days"),
    ("for five days as", "P5D", "five days"),
    ("102 years ago", "P102Y", "102 years ago"),
    ("Rbls annually[", "P1Y", "annually"),
    ("8 years and 10 months", "P8Y10M", "8 years and 10 months"),
    ("a nine-day voyage", "P9D", "nine-day"),
    ("30 years, 196 days", "P30Y", nil),
    ("1 year, 3 months", "P1Y2M", nil),
    ("291 days", "P291D", "291 days"),
    ("0–1 years", "P1Y", nil),
  ])
  func `a duration reads in the parts in which it is stated`(_ text: String, _ value: String, _ expected: String?) {
    let view = Self.view(text)
    #expect(Self.shown(DurationReader.occurrences(of: value, in: view).firstLongest, in: view) == expected)
  }

  @Test(arguments: [
    ("Stalin's tenure", "Stalin", "Stalin"),
    ("Stalin’s tenure", "Stalin", "Stalin"),
    ("First holderJoseph Stalin", "Joseph Stalin", "Joseph Stalin"),
    ("Joseph\u{A0}Stalin", "Joseph Stalin", "Joseph\u{A0}Stalin"),
    ("the UCP–CPSU was", "UCP-CPSU", "UCP–CPSU"),
    ("“Who's Who”", "\"Who’s Who\"", "“Who's Who”"),
    ("Technical decisions", "technical decisions", "Technical decisions"),
    ("technical decisions", "Technical decisions", "technical decisions"),
    ("the party", "PARTY", nil),
    ("Stalinist", "Stalin", nil),
    ("re-elected", "elected", "elected"),
    ("McCauley", "Mc", "Mc"),
    ("1919 † 0", "†", "†"),
    ("Генеральный секретарь ЦК КПСС", "генеральный секретарь", "Генеральный секретарь"),
  ])
  func `a name reads whole, in the first letter's either case`(_ text: String, _ label: String, _ expected: String?) {
    let view = Self.view(text)
    #expect(Self.shown(NameReader.occurrences(of: label, in: view).firstLongest, in: view) == expected)
  }

  @Test func `the longest label wins, and of equals the first`() {
    let view = Self.view("Pell, and Agnes Pell, and Agnes Pell")
    let found = NameReader.occurrences(ofAny: ["Pell", "Agnes Pell"], in: view).firstLongest
    #expect(found == Occurrence(10..<20))
  }
}
