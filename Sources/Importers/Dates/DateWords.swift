/// The words of dates besides months, in lower case without marks and full stops: English, German, French, Spanish, Italian, Russian.
enum DateWords {
  static let about: Set<String> = [
    "c", "ca", "circa", "about", "around", "approximately", "approx", "um", "etwa", "ungefahr", "vers", "environ",
    "env",
    "v", "hacia", "verso", "около", "ок", "cca", "cerca",
  ]
  static let until: Set<String> = [
    "by", "before", "bef", "spatestens", "vor", "avant", "prima", "antes", "до", "ante", "bis",
  ]
  static let since: Set<String> = ["after", "aft", "nach", "apres", "dopo", "despues", "после", "post", "fruhestens"]
  static let fillers: Set<String> = [
    "the", "of", "in", "on", "im", "am", "den", "der", "des", "dem", "le", "la", "les", "l", "en", "de", "du", "d",
    "del",
    "di", "el", "il", "lo", "dell", "anno", "annees", "annee", "an", "ano", "jahr", "jahre", "year", "в", "с", "von",
  ]
  static let or: Set<String> = ["or", "oder", "ou", "o", "или", "od"]
  /// What stands behind the figure of a day.
  static let ordinals: Set<String> = ["", "st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "ro", "го"]
  static let centuries: Set<String> = [
    "century", "cent", "jahrhundert", "jh", "jhdt", "siecle", "s", "secolo", "siglo", "век", "века", "в",
  ]
  /// Before Christ, the words put together.
  static let before: Set<String> = [
    "bc", "bce", "vchr", "vorchr", "vorchristus", "vorchristi", "vuz", "avjc", "avantjc", "avantjesuschrist", "avne",
    "ac",
    "adec", "antesdecristo", "avanticristo", "acn", "донэ", "донашеиэры", "дорх", "ane", "aec",
  ]
  /// After Christ, the words put together.
  static let after: Set<String> = [
    "ad", "ce", "nchr", "nachchr", "nachchristus", "nuz", "uz", "apjc", "aprjc", "apresjc", "apresjesuschrist", "dc",
    "ddec",
    "despuesdecristo", "dopocristo", "нэ", "нашеиэры", "ne", "ec", "annodomini",
  ]
  /// What stands behind a year and means nothing: Russian for year.
  static let years: Set<String> = ["г", "год", "года", "году", "р", "гг"]
}
