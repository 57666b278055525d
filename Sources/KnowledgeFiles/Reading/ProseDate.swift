/// Reads a text that is a date in English words and nothing else.
package enum ProseDate {
  /// The date in EDTF, or nil where the text is none, several, or more than a date.
  ///
  /// “16 March 1921”, “March 16, 1921”, “October 1952”, “c. 1850”, “by 1928”, “the 1970s”, “20th century”, “44 BC”.
  ///
  /// - Complexity: O(length); texts of more than 80 code points are no dates.
  package static func edtf(of text: String) -> String? {
    guard text.unicodeScalars.count <= 80 else { return nil }
    let source = SourceText(text, name: "")
    let whole = 0..<source.count
    let view = TextView(source, [whole])
    let found = DateReader.dates(in: view).filter { !$0.values.isEmpty }
    guard let date = found.max(by: { $0.stretch.count < $1.stretch.count }), date.values.count == 1 else { return nil }
    let before = view.scalars[..<date.stretch.lowerBound]
    let rest = view.scalars[date.stretch.upperBound...]
    let isWhole =
      (before + rest).allSatisfy { $0.isSpace || $0 == "." || $0 == "," }
      || String(String.UnicodeScalarView(before)).lowercased().hasPrefix("the")
    return isWhole ? date.values[0] : nil
  }
}
