/// A place in a JSON document (RFC 6901), such as `/persons/3/name`; the empty pointer is the whole document.
struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
  /// The pointer as it is written.
  private(set) var description = ""

  /// The whole document.
  init() {}

  /// The place that a decoder was at.
  init(_ path: [any CodingKey]) {
    for key in path { self = key.intValue.map { self[$0] } ?? self[key.stringValue] }
  }

  /// The place of a member of an object.
  subscript(_ key: String) -> JSONPointer {
    var pointer = self
    pointer.description += "/"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": pointer.description += "~0"
      case "/": pointer.description += "~1"
      default: pointer.description.unicodeScalars.append(scalar)
      }
    }
    return pointer
  }

  /// The place of an element of an array, from 0.
  subscript(_ index: Int) -> JSONPointer {
    var pointer = self
    pointer.description += "/\(index)"
    return pointer
  }
}
