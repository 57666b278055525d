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
    let marker = Array("/id/".utf8)
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: marker) }) {
      let rest = bytes[(start + marker.count)...]
      if let slash = rest.firstIndex(of: UInt8(ascii: "/")), slash > rest.startIndex, slash + 1 < rest.endIndex {
        base = String(decoding: bytes[..<rest.startIndex], as: UTF8.self)
        kind = String(decoding: rest[..<slash], as: UTF8.self)
        slug = String(decoding: rest[(slash + 1)...], as: UTF8.self)
        return
      }
    }
    base = ""
    kind = ""
    let last = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    let tail = last.map { bytes[($0 + 1)...] } ?? bytes[...]
    slug = tail.isEmpty ? iri : String(decoding: tail, as: UTF8.self)
  }

  /// `kind/slug`, or the slug alone.
  public var description: String { kind.isEmpty ? slug : kind + "/" + slug }

  /// The name of a node as part of another node's IRI: `kind/slug`, or the whole IRI with its reserved characters
  /// percent-encoded, so that no two nodes share it.
  static func pathSegment(iri: String) -> String {
    let name = NodeName(iri: iri)
    if !name.kind.isEmpty { return name.description }
    return "iri/" + percentEncoded(iri)
  }

  /// A text with all but letters, digits, `-`, `.` and `_` percent-encoded.
  static func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
