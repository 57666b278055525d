internal import Foundation

/// Names of months as tables write them: English, German, French, Spanish, Italian, Portuguese, Dutch and Russian.
enum MonthNames {
  /// The number of the month that a word names, in any case, with or without marks on its letters and a full stop.
  static func month(_ word: some StringProtocol) -> Int? {
    months[folded(word.hasSuffix(".") ? String(word.dropLast()) : String(word))]
  }

  /// The English name of a month, for reports.
  static func name(_ month: Int) -> String {
    let word = names[0].split(separator: " ")[month - 1]
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A text in lower case without the marks on its letters.
  static func folded(_ text: some StringProtocol) -> String {
    let text = text.lowercased()
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar)
    }
    return String(folded)
  }

  private static let names = [
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    // Shortened, a full stop left out; several of a month stand together.
    "jan feb mar apr mai jun jul aug sep okt nov dez", "jän febr mär avr may juin juil ago sept oct nov déc",
    "janv févr mrz abr mag giu juill août set ott noviembre dic",
    "ene fev mrt avr mei jun lug ago setiembre out nov dec",
    "gen feb maerz apr mai giu lug aug sep oct nov dic", "янв фев мар апр мая июн июл авг сен окт ноя дек",
    "jänner feber märz april maj juni juli aug сент okt nov dez",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in names {
      for (index, word) in line.split(separator: " ").enumerated() where months[folded(word)] == nil {
        months[folded(word)] = index + 1
      }
    }
    return months
  }()
}
