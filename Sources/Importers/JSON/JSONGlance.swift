/// The keys at the top of a JSON text, as far as its beginning tells; nothing is checked.
struct JSONGlance {
  /// What a text is.
  enum Shape: Equatable {
    /// An object with these keys.
    case object(Set<String>)
    /// A list, of which the first object has these keys.
    case objects(Set<String>)
    case other
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func keys() -> Shape {
    switch next() {
    case UInt8(ascii: "{"): return .object(objectKeys())
    case UInt8(ascii: "[") where next() == UInt8(ascii: "{"): return .objects(objectKeys())
    default: return .other
    }
  }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    while position < bytes.count {
      defer { position += 1 }
      if bytes[position] > 0x20 { return bytes[position] }
    }
    return nil
  }

  /// The keys of an object whose brace has been read, as far as the text goes.
  private mutating func objectKeys() -> Set<String> {
    var keys: Set<String> = []
    var depth = 1
    var text = ""
    while depth > 0, let byte = next() {
      switch byte {
      case UInt8(ascii: "\""): text = string()
      case UInt8(ascii: ":"): if depth == 1 { keys.insert(text) }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: continue
      }
    }
    return keys
  }

  /// The text up to the closing quotation mark; escapes as they stand.
  private mutating func string() -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, bytes.count)
    position = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
