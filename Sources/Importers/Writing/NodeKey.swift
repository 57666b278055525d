internal import Foundation
internal import KnowledgeFiles

/// What tells one thing from another of its kind, and gives it its IRI.
public enum NodeKey: Hashable, Sendable {
  /// An id of the source, taken letter by letter: `A1` and `a1` are two things.
  case id(String)
  /// A name, of which letters and digits count: `John Smith`, `JOHN SMITH` and `John  Smith` are one thing.
  case name(String)
  /// An IRI, which the thing keeps.
  case iri(String)
}

extension NodeKey {
  /// The last part of an IRI for a name: letters and digits in lower case, anything else one hyphen; letters beyond ASCII stay.
  ///
  /// - Returns: never empty; a name without letters and digits is percent-encoded.
  public static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    appendSlug(of: name.utf8.span, to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  static func appendSlug(of name: Span<UInt8>, to slug: inout [UInt8]) {
    var isASCII = true
    for index in name.indices where name[index] >= 0x80 {
      isASCII = false
      break
    }
    let start = slug.count
    if isASCII {
      for index in name.indices {
        let byte = name[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
        case UInt8(ascii: "'"): continue
        default: if slug.count > start, slug.last != hyphen { slug.append(hyphen) }
        }
      }
    } else {
      let lowered = String(utf8Bytes: name).lowercased().precomposedStringWithCanonicalMapping
      for scalar in lowered.unicodeScalars {
        if isWordPart(scalar.properties) {
          slug.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        } else if scalar != "'", scalar != "\u{2019}", slug.count > start, slug.last != hyphen {
          slug.append(hyphen)
        }
      }
    }
    if slug.count > start, slug.last == hyphen { slug.removeLast() }
    if slug.count == start { appendPercentEncoded(name, to: &slug) }
  }

  static func appendPercentEncoded(_ text: Span<UInt8>, keepingSlashes: Bool = false, to encoded: inout [UInt8]) {
    PercentEncoding.append(text, keepingSlashes: keepingSlashes, to: &encoded)
  }

  /// Letters, digits and the marks that belong to letters.
  private static func isWordPart(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  private static let hyphen = UInt8(ascii: "-")
}

extension String {
  /// The text of bytes of UTF-8; what is none is repaired.
  init(utf8Bytes bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
