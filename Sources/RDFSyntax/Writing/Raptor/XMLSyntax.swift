internal import KnowledgeGraph

/// What RDF/XML cannot carry, though other syntaxes can (RDF 1.1 XML Syntax; XML 1.0, fifth edition; Namespaces in XML 1.0).
enum XMLSyntax {
  /// Why a predicate cannot be the name of an element, or nil: it must end with a local name, and have something before it.
  static func fault(inPredicate iri: Span<UInt8>) -> TermFault? {
    guard let start = localNameStart(iri), start > 0 else {
      return TermFault("RDF/XML needs a predicate that ends with a name that XML allows, such as …/name or …#name")
    }
    let namespace = iri.extracting(0..<start)
    if areEqual(namespace, RDF.namespace.utf8.span) {
      let name = String(decoding: copy(of: iri.extracting(start..<iri.count)), as: UTF8.self)
      if reserved.contains(name) { return TermFault("rdf:\(name) means something else in RDF/XML") }
    }
    if areEqual(namespace, "http://www.w3.org/2000/xmlns/".utf8.span) {
      return TermFault("XML allows no name in the namespace of its own declarations")
    }
    return nil
  }

  /// Why a literal's text cannot be written, or nil: XML has no other control characters than tabulator and line ends (XML 1.0,
  /// section 2.2), and raptor leaves out U+007F besides.
  static func fault(inText text: Span<UInt8>) -> TermFault? {
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F else { continue }
      let digits = String(byte, radix: 16, uppercase: true)
      return TermFault("RDF/XML cannot hold the control character U+00\(digits.utf8.count < 2 ? "0" : "")\(digits)")
    }
    return nil
  }

  /// Why a literal of a datatype cannot be written, or nil.
  static func fault(inDatatype datatype: String) -> TermFault? {
    // raptor writes the text as it is, whatever markup it is.
    if datatype == RDF.namespace + "XMLLiteral" {
      return TermFault("a literal of the datatype rdf:XMLLiteral would become markup in RDF/XML")
    }
    return nil
  }

  /// The names of the RDF namespace that are no properties there, and `li`, which is another property each time (section 5.1).
  private static let reserved: Set<String> = [
    "RDF", "Description", "ID", "about", "parseType", "resource", "nodeID", "datatype", "li", "bagID", "aboutEach",
    "aboutEachPrefix",
  ]

  /// Where the longest name at the end begins: the first place from which on all is an NCName.
  private static func localNameStart(_ iri: Span<UInt8>) -> Int? {
    guard let text = String(validating: copy(of: iri), as: UTF8.self) else { return nil }
    var start: Int?
    var offset = iri.count
    for scalar in text.unicodeScalars.reversed() {
      guard isNameCharacter(scalar.value) else { break }
      offset -= UTF8.width(scalar)
      if isNameStart(scalar.value) { start = offset }
    }
    return start
  }

  /// NameStartChar but for the colon (XML 1.0, production 4).
  private static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x1_0000...0xE_FFFF:
      true
    default: false
    }
  }

  /// NameChar but for the colon (XML 1.0, production 4a).
  private static func isNameCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
