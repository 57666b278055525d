/// How two values compare.
enum Ordering { case before, same, after }

/// Compares two texts by their UTF-8 bytes, which is the order of their code points.
///
/// - Complexity: O(length of the common prefix).
func compareUTF8(_ left: String, _ right: String) -> Ordering {
  compareBytes(left.utf8.span, right.utf8.span)
}

/// Feeds the UTF-8 bytes to the hasher, so that canonically equivalent texts hash as the different texts they are.
func hashUTF8(of text: String, into hasher: inout Hasher) {
  for byte in text.utf8 { hasher.combine(byte) }
  hasher.combine(0xFF as UInt8)
}

/// The text with A-Z in lower case and all else as it is.
func lowercasedASCII(_ text: String) -> String {
  guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
  return String(decoding: text.utf8.map(lowercasedASCII), as: UTF8.self)
}

/// The byte in lower case if it is one of A-Z.
func lowercasedASCII(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
