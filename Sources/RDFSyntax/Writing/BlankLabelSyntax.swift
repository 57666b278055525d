/// The labels of blank nodes that every reader takes (BLANK_NODE_LABEL allows letters above ASCII as well).
enum BlankLabelSyntax {
  /// Whether a label is of ASCII letters, digits and `_`, and inside also of `-` and `.`.
  ///
  /// - Complexity: O(length).
  static func isPlain(_ label: Span<UInt8>) -> Bool {
    guard !label.isEmpty, isOuter(label[0]), label[label.count - 1] != dot else { return false }
    for index in label.indices where !isNameByte(label[index]) && label[index] != dot { return false }
    return true
  }

  private static func isOuter(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }
}
