/// The parts of a thing's IRI, `<base>id/<kind>/<slug>`: what people type and read instead of the IRI.
public struct NodeName: Hashable, Sendable, CustomStringConvertible {
  /// Everything up to and including `/id/`, which an export may replace; empty in an IRI that is built otherwise.
  public let base: String
  /// The class of the thing in lower case with hyphens; empty in an IRI that is built otherwise.
  public let kind: String
  /// The thing's own name among those of its kind; may contain slashes.
  public let slug: String

  /// The base that Gensek's own ids have.
  public static let defaultBase = "https://w3id.org/gensek/id/"

  /// Takes an IRI apart.
  ///
  /// - Parameter iri: Any IRI. One that does not contain `/id/<kind>/` has its last segment, or the whole, as slug.
  /// - Complexity: O(length).
  public init(iri: String) {
    let bytes = Array(iri.utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    if let parts = Self.parts(of: bytes.span) {
      base = text(0..<parts.kind)
      kind = text(parts.kind..<parts.slug - 1)
      slug = text(parts.slug..<bytes.count)
      return
    }
    base = ""
    kind = ""
    slug = Self.localName(of: iri)
  }

  /// Where kind and slug begin in an IRI; `nil` where it is built otherwise.
  static func parts(of iri: Span<UInt8>) -> (kind: Int, slug: Int)? {
    let slash = UInt8(ascii: "/")
    guard iri.count > 6 else { return nil }
    for start in 0..<iri.count - 3 where iri[start] == slash && iri[start + 3] == slash {
      guard iri[start + 1] == UInt8(ascii: "i"), iri[start + 2] == UInt8(ascii: "d") else { continue }
      // The first marker counts, whether or not a kind and a slug come after it.
      let kind = start + 4
      for end in kind..<iri.count where iri[end] == slash {
        return end > kind && end + 1 < iri.count ? (kind, end + 1) : nil
      }
      return nil
    }
    return nil
  }

  /// What follows the last `/` or `#`, or the whole text where nothing does.
  static func localName(of iri: String) -> String {
    let last = iri.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    let tail = last.map { iri[iri.utf8.index(after: $0)...] } ?? iri[...]
    return tail.isEmpty ? iri : String(tail)
  }

  /// `kind/slug`, or the slug alone.
  public var description: String { kind.isEmpty ? slug : kind + "/" + slug }

  /// A text with all but letters, digits, `-`, `.` and `_` percent-encoded.
  static func percentEncoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    appendPercentEncoded(text.utf8.span, to: &encoded)
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Appends a text with all but letters, digits, `-`, `.` and `_` percent-encoded.
  static func appendPercentEncoded(_ text: Span<UInt8>, to encoded: inout [UInt8]) {
    func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
  }
}
