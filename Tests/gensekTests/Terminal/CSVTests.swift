import Testing

@testable import gensek

@Suite struct CSVTests {
  @Test func `a cell with a comma, a quote or a line break is quoted`() {
    var csv = CSV("name", "note")
    csv.add("Stalin, Joseph", "said \"no\"")
    csv.add("plain", "two\r\nlines")
    #expect(csv.text == "name,note\n\"Stalin, Joseph\",\"said \"\"no\"\"\"\nplain,\"two\r\nlines\"\n")
  }
}
