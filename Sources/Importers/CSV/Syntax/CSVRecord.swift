/// The values of one record, without quotation marks; one is used for record after record, so that no memory is taken anew.
struct CSVRecord: Sendable {
  /// What is wrong with the quotation marks of a record.
  enum Fault: Sendable {
    /// Text between a closing quotation mark and the next delimiter; it is kept.
    case textAfterQuote
    /// The file ends within quotation marks.
    case unclosedQuote
  }

  /// All values, one after the other.
  private(set) var text: [UInt8] = []
  /// Where each value ends in `text`.
  private(set) var ends: [Int] = []
  /// The number of the record in the file, from 1.
  var row = 0
  /// The line on which it begins, from 1.
  var line = 0
  var fault: Fault?

  /// How many values there are.
  var count: Int { ends.count }

  /// Whether it is a line without anything.
  var isBlank: Bool { text.isEmpty && ends.count <= 1 }

  /// Where a value stands in `text`; empty for a value that the record does not have.
  func range(_ index: Int) -> Range<Int> {
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Where a value stands without the white space around it.
  func trimmed(_ index: Int) -> Range<Int> {
    var range = range(index)
    while !range.isEmpty, text[range.lowerBound] <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    while !range.isEmpty, text[range.upperBound - 1] <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  /// A value without the white space around it.
  func value(_ index: Int) -> String { String(utf8Bytes: text.span.extracting(trimmed(index))) }

  mutating func begin(row: Int, line: Int) {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    self.row = row
    self.line = line
    fault = nil
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }
  mutating func append(_ byte: UInt8) { text.append(byte) }
  mutating func endValue() { ends.append(text.count) }

  /// Adds a value that the file does not have, such as a constant.
  mutating func add(_ value: some Sequence<UInt8>) {
    text.append(contentsOf: value)
    endValue()
  }

  /// Puts empty values at the end until there are as many as columns.
  mutating func pad(to count: Int) {
    while ends.count < count { endValue() }
  }

  /// Takes values beyond the columns off.
  mutating func cut(to count: Int) {
    guard ends.count > count else { return }
    ends.removeSubrange(count...)
    text.removeSubrange((ends.last ?? 0)...)
  }
}
