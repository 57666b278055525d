/// Names of months and seasons in the languages that sources are read in.
enum CalendarWords {
  /// The number of the month that a word names, in English in full or shortened, or in the Russian genitive of dates.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    let russian = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ]
    for (index, name) in english.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    months["sept"] = 9
    for (index, name) in russian.enumerated() { months[name] = index + 1 }
    return months
  }()

  /// The EDTF number of a season (level 1: 21 to 24).
  static let seasons: [String: Int] = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24]
}
