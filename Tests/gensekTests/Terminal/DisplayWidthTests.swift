import Testing

@testable import gensek

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Molotov", 7), ("Молотов", 7), ("Вячеслав Скрябин", 16),
    ("e\u{301}", 1), ("ˈtʲitɕɪskəjə", 12), ("中央", 4), ("書記長", 6), ("한국", 4), ("🏛", 2), ("✔\u{FE0F}", 2),
    ("\u{200B}", 0), ("a\u{200D}b", 2),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }
}
