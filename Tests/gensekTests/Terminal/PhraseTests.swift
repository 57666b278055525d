import Testing

@testable import gensek

@Suite struct PhraseTests {
  @Test(arguments: [
    ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{7}b", "a\\u{7}b"), ("\u{9B}31m", "\\u{9B}31m"), ("two\nlines", "two lines"),
    ("evil\u{202E}txt", "evil\\u{202E}txt"), ("Сталин", "Сталин"),
  ])
  func `a character that steers a terminal is shown and not sent`(text: String, shown: String) {
    #expect(Phrase(text).text == shown)
  }

  @Test func `style is sent only where the terminal has colour`() {
    let phrase = Phrase("sure", .good) + " and " + Phrase("not", .doubt)
    #expect(phrase.rendered(color: false) == "sure and not")
    #expect(phrase.rendered(color: true) == "\u{1B}[32msure\u{1B}[0m and \u{1B}[33mnot\u{1B}[0m")
  }

  @Test func `lines break between words`() {
    let lines = Phrase("who held the office, and when").wrapped(to: 12).map(\.text)
    #expect(lines == ["who held the", "office, and", "when"])
  }

  @Test func `a word wider than the line is broken within`() {
    #expect(Phrase("aa bbbbbbb").wrapped(to: 3).map(\.text) == ["aa", "bbb", "bbb", "b"])
  }

  @Test(arguments: 1...40)
  func `wrapping loses no word and keeps to the width`(width: Int) {
    let phrase = Phrase("Генеральный секретарь ") + Phrase("ЦК КПСС, 中央書記長", .doubt) + " and more words"
    let lines = phrase.wrapped(to: width)
    #expect(lines.allSatisfy { $0.width <= max(width, 2) })
    let letters = lines.map(\.text).joined().filter { $0 != " " }
    #expect(letters == phrase.text.filter { $0 != " " })
  }
}
