import OfficeHolding
import RDFSyntax

/// The id of an entity of FollowTheMoney: letters, digits, `.` and `-`, a letter or digit first and last (its `EntityType`).
enum EntityID {
  /// The longest id that is written, in bytes; the library takes 255.
  private static let longest = 200

  /// The same id for the same IRI in every export: the number on Wikidata where there is one, as OpenSanctions has it; else
  /// `gensek-<kind>-<slug>`; and where that would not be all letters or not tell things apart, with a part of the SHA-256 of the IRI at its end.
  static func of(_ iri: String, number: String?) -> String {
    if let number { return number }
    let name = NodeName(iri: iri)
    let text = name.kind.isEmpty ? name.slug : name.kind + "-" + name.slug
    var id = Array("gensek-".utf8)
    var isWhole = name.base == NodeName.defaultBase
    for byte in text.utf8.prefix(longest) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        id.append(byte)
      default:
        isWhole = false
        if id.last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
      }
    }
    isWhole = isWhole && text.utf8.count <= longest && id.last != UInt8(ascii: "-") && id.last != UInt8(ascii: ".")
    if isWhole { return String(decoding: id, as: UTF8.self) }
    if id.last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
    return String(decoding: id, as: UTF8.self) + SHA256.hexadecimal(of: Array(iri.utf8)).prefix(32)
  }
}
