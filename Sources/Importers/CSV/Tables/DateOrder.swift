/// Whether the day or the month comes first in dates of figures with the year last, which the values of a column together often tell.
enum DateOrder {
  /// The pattern of a column, or nil where its first records have no such date or the column does not tell.
  ///
  /// With full stops the day is first. With other marks it is first where some first figure is greater than 12, second where some second one is.
  ///
  /// - Complexity: that of reading the table, where one of its first records has such a date; else that of reading 200.
  static func pattern(of column: Int, in table: CSVTable) -> DatePattern? {
    var scanner = CSVScanner(table.file.bytes, table.dialect, table.body)
    var record = CSVRecord()
    var mark: UInt8?
    var isDayFirst = false
    var isDaySecond = false
    var records = 0
    while mark != nil || records < 200, scanner.next(&record) {
      records += 1
      guard let figures = figures(record.text, record.trimmed(column)), mark == nil || mark == figures.mark else {
        continue
      }
      mark = figures.mark
      if figures.first > 12 { isDayFirst = true }
      if figures.second > 12 { isDaySecond = true }
    }
    guard let mark else { return nil }
    let character = Character(Unicode.Scalar(mark))
    if character == "." { return isDaySecond && !isDayFirst ? nil : DatePattern("d.M.yyyy") }
    if isDayFirst == isDaySecond { return nil }
    return DatePattern(isDayFirst ? "d\(character)M\(character)yyyy" : "M\(character)d\(character)yyyy")
  }

  /// The first two figures of `03/04/1922`.
  private static func figures(_ text: [UInt8], _ range: Range<Int>) -> (first: Int, second: Int, mark: UInt8)? {
    guard 8...10 ~= range.count else { return nil }
    let parts = text[range].split(omittingEmptySubsequences: false) { !(48...57).contains($0) }
    guard parts.count == 3, 1...2 ~= parts[0].count, 1...2 ~= parts[1].count, parts[2].count == 4 else { return nil }
    let mark = text[parts[0].endIndex]
    guard mark == text[parts[1].endIndex], "/.-".utf8.contains(mark) else { return nil }
    func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 48) } }
    return (number(parts[0]), number(parts[1]), mark)
  }
}
