import Chronology
import TestSupport
import Testing

struct EDTFErrorTests {
  @Test(arguments: [
    ("", EDTFError.Kind.empty, 0, "the end"),
    ("1960-06-31", .noSuchDate, 8, "31"),
    ("1900-02-29", .noSuchDate, 8, "29"),
    ("XXX1-02-29", .noSuchDate, 8, "29"),
    ("1960-13", .noSuchDate, 5, "13"),
    ("1960-2X", .noSuchDate, 5, "2X"),
    ("1960-21-01", .unexpected, 7, #""-""#),
    ("1960 ", .unexpected, 4, #"" ""#),
    ("19é0", .unexpected, 2, #""é""#),
    ("20000", .unexpected, 4, #""0""#),
    ("-0000", .noSuchDate, 0, "-0000"),
    ("Y2006", .noSuchDate, 0, "Y2006"),
    ("Y99999999999999999999", .yearOutOfRange, 1, "99999999999999"),
    ("Y17E99", .yearOutOfRange, 0, "Y17E99"),
    ("Y17E999999999999999999999", .yearOutOfRange, 4, "999"),
    ("Y9E12", .yearOutOfRange, 0, "Y9E12"),
    ("Y1E12S1", .yearOutOfRange, 0, "Y1E12S1"), ("Y-1000000000000S12", .yearOutOfRange, 0, "Y-1000000000000S12"),
    ("1950S0", .unexpected, 5, #""0""#),
    ("195XS2", .unexpected, 4, #""S""#),
    ("1950S2-01", .unexpected, 6, #""-""#),
    ("2000/1999", .endBeforeStart, 5, "1999"),
    ("[2000..1999]", .endBeforeStart, 7, "1999"),
    ("/", .unexpected, 1, "the end"),
    ("Y-61000/-2000", .notAllowedHere, 0, "Y-61000"),
    ("2000-01-01T10:00:00/2001", .notAllowedHere, 19, #""/""#),
    ("2000-01T10:00:00", .notAllowedHere, 7, #""T""#),
    ("2000-01-01T24:00:00", .noSuchDate, 11, "24"),
    ("[]", .unexpected, 1, #""]""#),
    ("[2000..,2001]", .unexpected, 7, #"",""#),
    ("[2000,..2001]", .unexpected, 6, #"".""#),
    ("[2000", .unexpected, 5, "the end"),
    ("[2000, 2001]", .unexpected, 6, #"" ""#),
    ("{2000]", .unexpected, 5, #""]""#),
    ("2000??", .unexpected, 5, #""?""#),
    ("200u", .unexpected, 3, #""u""#),
  ])
  func `a text that is no date says where and why`(
    text: String, kind: EDTFError.Kind, offset: Int, found: String
  ) throws {
    let error = try #require(throws: EDTFError.self) { try EDTF(parsing: text) }
    #expect(error.kind == kind)
    #expect(error.offset == offset)
    #expect(error.found == found)
    #expect(error.text == text)
    #expect(!error.expected.isEmpty)
  }

  @Test func `the message is one line with a suggestion`() {
    let error = #expect(throws: EDTFError.self) { try EDTF(parsing: "1863-03-29 \n") }
    #expect(
      error?.description
        == #""1863-03-29 \n", character 11: found " ", expected the end of the date; leave out the white space"#)
  }

  @Test func `a very long text is refused and its message is short`() throws {
    let text = "[" + String(repeating: "2000,", count: 2000) + "2000]"
    let error = try #require(throws: EDTFError.self) { try EDTF(parsing: text) }
    #expect(error.kind == .tooLong)
    #expect(error.description.count < 300)
  }

  @Test func `no mutated text traps, and what is read prints the same`() throws {
    let stated = try StatedDuration(parsing: "P1Y3D")
    var random = SplitMix(seed: 42)
    let seeds = [
      "1985-04-12T23:20:30+04:30", "-2004?-06-~11", "Y-3388E2S3", "[-1667,1668,1670..1672]", "{..1984}",
      "1984~/2004-XX",
      "[1760-01,-1760-02,1760-12..]", "XXXX-02-29", "../1985", "2001-34",
    ]
    let alphabet = Array("0123456789X-Y~?%ES./[]{},T:Z+ éu\u{0}")
    for round in 0..<4000 {
      var text = Array(seeds[round % seeds.count])
      for _ in 0...Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0..<max(1, text.count), using: &random)
        let character = alphabet.randomElement(using: &random) ?? "0"
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.insert(character, at: min(place, text.count))
        case 1 where !text.isEmpty: text.remove(at: place)
        default: if place < text.count { text[place] = character }
        }
      }
      guard let date = try? EDTF(parsing: String(text)) else { continue }
      #expect(date.description == String(text))
      #expect((0...2).contains(date.level))
      for relation in Relation.allCases { _ = date.verdict(relation, date) }
      _ = stated.agrees(from: date, to: date)
    }
  }
}
