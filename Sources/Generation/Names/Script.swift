/// A language and how it writes the syllables of invented names.
package struct Script: Sendable {
  /// The language tag, in lower case.
  package let language: String
  /// The syllables in UTF-8: eight consonants by five vowels.
  let syllables: [[UInt8]]
  /// The syllables as they begin a word.
  let initials: [[UInt8]]
  /// What stands between words.
  let separator: [UInt8]
  /// What stands after a literal of the language, to the end of its line.
  let languageEnd: [UInt8]

  /// How many syllables there are.
  static let syllableCount = 40

  private init(_ language: String, syllables: [String], initials: [String], separator: String = " ") {
    self.language = language
    self.syllables = syllables.map { Array($0.utf8) }
    self.initials = initials.map { Array($0.utf8) }
    self.separator = Array(separator.utf8)
    languageEnd = Array("\"@\(language) .\n".utf8)
  }

  /// A script of letters: each syllable is a consonant and a vowel.
  private init(_ language: String, _ consonants: [String], capitals: [String]? = nil, _ vowels: [String]) {
    self.init(
      language, syllables: consonants.flatMap { consonant in vowels.map { consonant + $0 } },
      initials: (capitals ?? consonants).flatMap { consonant in vowels.map { consonant + $0 } })
  }

  /// A script of signs for syllables, each one character.
  private init(_ language: String, signs: String, separator: String) {
    let syllables = signs.filter { $0 != " " }.map(String.init)
    self.init(language, syllables: syllables, initials: syllables, separator: separator)
  }

  /// The languages, English first.
  package static let all: [Script] = [
    Script("en", latin, capitals: latin.map { $0.uppercased() }, ["a", "e", "i", "o", "u"]),
    Script("cs", latin, capitals: latin.map { $0.uppercased() }, ["á", "é", "í", "o", "ů"]),
    Script(
      "ru", ["к", "л", "м", "н", "р", "с", "т", "п"], capitals: ["К", "Л", "М", "Н", "Р", "С", "Т", "П"],
      ["а", "е", "и", "о", "у"]),
    Script(
      "el", ["κ", "λ", "μ", "ν", "ρ", "σ", "τ", "π"], capitals: ["Κ", "Λ", "Μ", "Ν", "Ρ", "Σ", "Τ", "Π"],
      ["α", "ε", "ι", "ο", "ου"]),
    Script(
      "hy", ["կ", "լ", "մ", "ն", "ր", "ս", "տ", "պ"], capitals: ["Կ", "Լ", "Մ", "Ն", "Ր", "Ս", "Տ", "Պ"],
      ["ա", "ե", "ի", "ո", "ու"]),
    Script("ka", ["კ", "ლ", "მ", "ნ", "რ", "ს", "ტ", "პ"], ["ა", "ე", "ი", "ო", "უ"]),
    Script("he", ["ק", "ל", "מ", "נ", "ר", "ס", "ט", "פ"], ["א", "ה", "י", "ו", "ו"]),
    Script("ar", ["ك", "ل", "م", "ن", "ر", "س", "ت", "ب"], ["ا", "ه", "ي", "و", "و"]),
    Script("hi", ["क", "ल", "म", "न", "र", "स", "त", "प"], ["", "े", "ि", "ो", "ु"]),
    Script("ja", signs: "カケキコク ラレリロル マメミモム ナネニノヌ ラレリロル サセシソス タテチトツ パペピポプ", separator: "・"),
    Script("ko", signs: "카케키코쿠 라레리로루 마메미모무 나네니노누 라레리로루 사세시소수 타테티토투 파페피포푸", separator: " "),
    Script("zh", signs: "卡克基科库 拉勒利洛卢 马梅米莫穆 纳内尼诺努 兰雷里罗鲁 萨塞西索苏 塔特蒂托图 帕佩皮波普", separator: "·"),
  ]

  private static let latin = ["k", "l", "m", "n", "r", "s", "t", "p"]
}
