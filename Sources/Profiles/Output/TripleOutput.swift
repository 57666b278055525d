import KnowledgeGraph
import OfficeHolding

/// Triples of a profile in the making.
struct TripleOutput: Sendable {
  private var builder = GraphBuilder()

  /// A triple whose object is an IRI, or a blank node with `_:`.
  mutating func add(_ subject: String, _ property: String, _ object: String) {
    builder.insert(Triple(node(subject), builder.intern(iri: property.utf8.span), node(object)))
  }

  /// A triple whose object is a literal.
  mutating func add(_ subject: String, _ property: String, _ literal: Literal) {
    builder.insert(Triple(node(subject), builder.intern(iri: property.utf8.span), builder.intern(.literal(literal))))
  }

  /// Triples with the texts of a property.
  mutating func add(_ subject: String, _ property: String, all literals: [Literal]) {
    for literal in literals { add(subject, property, literal) }
  }

  /// The graph of all of them.
  consuming func graph() -> Graph { builder.freeze() }

  private mutating func node(_ name: String) -> TermID {
    name.utf8.starts(with: "_:".utf8)
      ? builder.intern(.blank(String(name.dropFirst(2)))) : builder.intern(iri: name.utf8.span)
  }
}

/// IRIs of what a profile needs and the knowledge does not have, such as the interval of a tenure.
enum MintedIRI {
  /// `<base><kind>/<kind of the thing>/<slug>`; of a thing that is not under Gensek's own base, its whole IRI percent-encoded.
  static func of(_ kind: String, _ iri: String, _ part: String = "") -> String {
    let base = NodeName.defaultBase
    let rest = iri.utf8.starts(with: base.utf8) ? String(iri.dropFirst(base.count)) : encoded(iri)
    return base + kind + "/" + rest + (part.isEmpty ? "" : "/" + part)
  }

  /// A text with all but letters, digits, `-`, `.`, `_` and `~` percent-encoded (RFC 3986, section 2.3).
  static func encoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
