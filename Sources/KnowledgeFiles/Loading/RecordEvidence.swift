internal import KnowledgeGraph

/// A record of a file of data that supports what is said of a thing: `tenures#row=5`.
struct RecordEvidence: Sendable {
  /// The thing.
  var thing: String
  /// The IRI of the file's source.
  var source: String
  /// The slug of the source.
  var slug: String
  /// A row, a cell or a line (RFC 7111, RFC 5147), or a JSON pointer (RFC 6901).
  var fragment: String
  /// The parts of the record whose values were put in another form.
  var altered: [String] = []

  /// The specification that says what the fragment means; nil for what is no fragment.
  static func specification(of fragment: String) -> String? {
    let parts = fragment.split(separator: "=", omittingEmptySubsequences: false)
    let areNumbers = parts.last?.split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) }
    }
    switch parts.first {
    case "row" where parts.count == 2 && areNumbers == true, "cell" where parts.count == 2 && areNumbers == true:
      return "http://tools.ietf.org/rfc/rfc7111"
    case "line" where parts.count == 2 && areNumbers == true: return "http://tools.ietf.org/rfc/rfc5147"
    default: return fragment.isEmpty || fragment.hasPrefix("/") ? "http://tools.ietf.org/rfc/rfc6901" : nil
    }
  }

  /// The IRI of the record: that of the source with `evidence` for `source`, and the fragment.
  func node(base: String) -> String {
    let sources = base + "source/"
    let name = source.hasPrefix(sources) ? String(source.dropFirst(sources.count)) : slug
    return "\(base)evidence/\(name)/\(Self.path(of: fragment))"
  }

  /// The IRI of the fragment, which means the same in every file.
  func selector(base: String) -> String { "\(base)selector/\(Self.path(of: fragment))" }

  private static func path(of fragment: String) -> String {
    guard fragment.isEmpty || fragment.hasPrefix("/") else { return fragment }
    var path: [UInt8] = []
    PercentEncoding.append(Array(fragment.utf8.dropFirst()).span, keepingSlashes: true, to: &path)
    return String(decoding: path, as: UTF8.self)
  }

  /// The triples that describe the record, and that it supports the thing.
  func triples(base: String, namespace: String) -> [TermTriple] {
    let record = Term.iri(node(base: base))
    let selector = Term.iri(selector(base: base))
    var triples = [
      TermTriple(.iri(thing), .iri(namespace + "evidence"), record),
      TermTriple(record, .iri(RDF.type), .iri(OA.specificResource)),
      TermTriple(record, .iri(OA.hasSource), .iri(source)),
      TermTriple(record, .iri(OA.hasSelector), selector),
      TermTriple(selector, .iri(RDF.type), .iri(OA.fragmentSelector)),
      TermTriple(selector, .iri(RDF.value), .literal(Literal(fragment))),
    ]
    if let specification = Self.specification(of: fragment) {
      triples.append(TermTriple(selector, .iri(OA.conformsTo), .iri(specification)))
    }
    for part in altered { triples.append(TermTriple(record, .iri(namespace + "altered"), .literal(Literal(part)))) }
    return triples
  }
}
