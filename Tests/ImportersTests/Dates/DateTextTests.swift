import Importers
import Testing

/// Dates as tables write them.
@Suite struct DateTextTests {
  static let dates = [
    "3. März 1922": "1922-03-03", "3.März 1922": "1922-03-03", "3.IV.1922": "1922-04-03", "12. Okt. 1918": "1918-10-12",
    "Dez. 1918": "1918-12",
    "1er mai 1958": "1958-05-01", "le 14 juillet 1789": "1789-07-14", "août 1944": "1944-08",
    "3 févr. 1950": "1950-02-03",
    "15 de marzo de 1813": "1813-03-15", "diciembre de 1810": "1810-12", "1º maggio 1860": "1860-05-01",
    "25 de abril de 1974": "1974-04-25", "3 апреля 1922 г.": "1922-04-03", "март 1953": "1953-03",
    "3 April 1922": "1922-04-03", "April 3, 1922": "1922-04-03", "Sept. 1922": "1922-09",
    "3rd April 1922": "1922-04-03",
    "44 BC": "-0043", "44 B.C.": "-0043", "44BC": "-0043", "44 BCE": "-0043", "44 v. Chr.": "-0043",
    "44 v.Chr.": "-0043",
    "44 av. J.-C.": "-0043", "44 a. C.": "-0043", "44 до н. э.": "-0043", "1 BC": "0000",
    "15 March 44 BC": "-0043-03-15",
    "14 AD": "0014", "AD 14": "0014", "14 n. Chr.": "0014", "476 d.C.": "0476", "-0043": "-0043",
    "-0043-03-15T00:00:00Z": "-0043-03-15", "1922-04-03 00:00:00": "1922-04-03",
    "31.12.1908": "1908-12-31", "31/12/1908": "1908-12-31", "12/31/1908": "1908-12-31", "05/05/1908": "1908-05-05",
  ]

  @Test(arguments: dates)
  func `a date in words or figures is read as it is`(text: String, edtf: String) throws {
    #expect(DateText(text) == .date(try ImportedDate(edtf: edtf)))
  }

  static let doubtful = [
    "c. 1450": "1450~", "ca. 1450": "1450~", "um 1450": "1450~", "vers 1450": "1450~", "hacia 1450": "1450~",
    "около 1450 г.": "1450~", "c. 44 BC": "-0043~", "44 BC?": "-0043?", "1450s": "145X", "the 1450s": "145X",
    "1450er Jahre": "145X", "1450/51": "[1450,1451]", "1450 oder 1451": "[1450,1451]",
    "XVe siècle": "14XX", "15. Jahrhundert": "14XX", "siglo XV": "14XX", "20th century": "19XX", "vor 1450": "[..1450]",
    "nach 1450": "[1450..]", "by 1928": "[..1928]",
  ]

  @Test(arguments: doubtful)
  func `doubt is kept, and told as another form`(text: String, edtf: String) throws {
    #expect(DateText(text) == .altered(try ImportedDate(edtf: edtf)))
  }

  static let none = [
    ("31.02.1950", "there is no such day: February of 1950 has 28 days"),
    ("31/02/1950", "February of 1950 has 28 days"),
    ("1950-02-30", "February of 1950 has 28 days"), ("31. April 1950", "April has 30 days"),
    ("1950-13-01", "no month 13"), ("32.01.1950", "no month has a day 32"),
    ("29 February 1900", "February of 1900 has 28 days"), ("03/04/1922", "day and month cannot be told apart"),
    ("03.04.22", "century"), ("-44", "years: historical"), ("1450–1460", "date"), ("1450/1451", "interval"),
    ("1.1.44", "century"),
    ("nineteen", "date"), ("0 BC", "date"), ("1950 in", "date"), ("Q42", "date"),
  ]

  @Test(arguments: none)
  func `what is no date tells why`(text: String, reason: String) {
    guard case .unparsed(let words) = DateText(text) else {
      Issue.record("\(text) is \(DateText(text))")
      return
    }
    #expect(words.contains(reason), "\(text): \(words)")
  }

  @Test(arguments: ["bis heute", "en poste", "in carica", "present"])
  func `a word for going on is none for a day`(text: String) { #expect(DateText(text) == .ongoing) }
}
