/// What an office is called: a title and the place that it is an office of.
package struct OfficeTitle: Sendable {
  /// The title in one language.
  package struct Wording: Sendable {
    /// The language tag, in lower case.
    package let language: String
    /// What stands before the name of the place, in UTF-8.
    let prefix: [UInt8]
    /// What stands after it.
    let suffix: [UInt8]
    /// The number of the script in ``Script/all`` that writes the place.
    let script: Int
    /// What stands after a literal of the language, to the end of its line.
    let languageEnd: [UInt8]

    init(_ language: String, _ prefix: String, _ suffix: String = "", script: Int) {
      self.language = language
      self.prefix = Array(prefix.utf8)
      self.suffix = Array(suffix.utf8)
      self.script = script
      languageEnd = Array("\"@\(language) .\n".utf8)
    }
  }

  /// The title in ASCII, with hyphens, as IRIs have it.
  let slug: [UInt8]
  /// The wordings, English first.
  package let wordings: [Wording]

  private init(_ slug: String, en: String, de: String, fr: String, ru: String, el: String, ja: String) {
    self.slug = Array(slug.utf8)
    wordings = [
      Wording("en", en + " ", script: 0), Wording("de", de + " ", script: 0), Wording("fr", fr + " ", script: 0),
      Wording("ru", ru + " (", ")", script: 2), Wording("el", el + " (", ")", script: 3),
      Wording("ja", "", ja, script: 9),
    ]
  }

  /// The titles.
  package static let all: [OfficeTitle] = [
    OfficeTitle(
      "mayor", en: "Mayor of", de: "Bürgermeister von", fr: "Maire de", ru: "Мэр города", el: "Δήμαρχος", ja: "市長"),
    OfficeTitle(
      "governor", en: "Governor of", de: "Statthalter von", fr: "Gouverneur de", ru: "Губернатор", el: "Κυβερνήτης",
      ja: "総督"),
    OfficeTitle(
      "bishop", en: "Bishop of", de: "Bischof von", fr: "Évêque de", ru: "Епископ", el: "Επίσκοπος", ja: "司教"),
    OfficeTitle(
      "president", en: "President of", de: "Präsident von", fr: "Président de", ru: "Президент", el: "Πρόεδρος",
      ja: "大統領"),
    OfficeTitle(
      "treasurer", en: "Treasurer of", de: "Schatzmeister von", fr: "Trésorier de", ru: "Казначей", el: "Ταμίας",
      ja: "財務官"),
    OfficeTitle(
      "chief-justice", en: "Chief Justice of", de: "Oberster Richter von", fr: "Juge en chef de",
      ru: "Верховный судья", el: "Αρχιδικαστής", ja: "首席裁判官"),
    OfficeTitle(
      "keeper-of-the-seal", en: "Keeper of the Seal of", de: "Siegelbewahrer von", fr: "Garde du sceau de",
      ru: "Хранитель печати", el: "Σφραγιδοφύλακας", ja: "国璽尚書"),
    OfficeTitle(
      "rector", en: "Rector of", de: "Rektor von", fr: "Recteur de", ru: "Ректор", el: "Πρύτανης", ja: "学長"),
  ]
}
