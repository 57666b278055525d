internal import KnowledgeGraph

/// Writes the terms of one table in one syntax, each encoded once as long as the caches hold it.
struct TermPrinter: ~Copyable {
  enum Syntax {
    case ntriples
    case turtle(NamespaceTable)
  }

  /// How many bytes are handed to a sink at once, about.
  static let pageSize = 1 << 20

  /// The page that is being written.
  var encoder: TermEncoder
  private let terms: TermTable
  private let order: OutputOrder
  private let syntax: Syntax
  /// Predicates have slots of their own, so that no other term pushes them out.
  private var predicates = EncodedTermCache(slots: 1 << 10)
  private var others = EncodedTermCache(slots: 1 << 16)
  /// What follows a string of each literal type (`^^<…>`, `@en` or nothing), once it was needed.
  private var suffixes: [[UInt8]?]
  private let types: [LiteralType]
  private let blanks: Range<TermID>
  private let digits: Int
  /// Whether the sink has got anything.
  private(set) var hasFlushed = false
  private var subject: TermID?
  private var subjectBytes: [UInt8] = []

  init(_ terms: TermTable, order: OutputOrder, syntax: Syntax) throws(ExportError) {
    self.terms = terms
    self.order = order
    self.syntax = syntax
    types = terms.literalTypes
    suffixes = Array(repeating: nil, count: types.count)
    blanks = terms.blankNodeIDs
    digits = String(max(blanks.count, 1) - 1).utf8.count
    encoder = try TermEncoder()
  }

  /// Appends a subject: an IRI or a blank node.
  mutating func appendSubject(_ id: TermID) throws(ExportError) {
    if subject == id {
      let bytes = subjectBytes
      return encoder.output.append(bytes.span)
    }
    if terms.isLiteral(id) { throw fault(TermFault("a literal cannot be a subject"), id) }
    let start = encoder.output.count
    try append(id)
    subject = id
    subjectBytes.removeAll(keepingCapacity: true)
    encoder.output.withSpan(from: start) { span in
      for index in span.indices { subjectBytes.append(span[index]) }
    }
  }

  /// Appends a predicate: an IRI.
  mutating func appendPredicate(_ id: TermID) throws(ExportError) {
    if !terms.isIRI(id) { throw fault(TermFault("only an IRI can be a predicate"), id) }
    if predicates.append(id, to: &encoder.output) { return }
    let start = encoder.output.count
    do throws(TermFault) { try encodeIRI(id) } catch { throw fault(error, id) }
    predicates.insert(id, from: start, of: encoder.output)
  }

  /// Appends any term.
  mutating func append(_ id: TermID) throws(ExportError) {
    if others.append(id, to: &encoder.output) { return }
    let start = encoder.output.count
    do throws(TermFault) {
      switch terms.kind(of: id) {
      case .iri: try encodeIRI(id)
      case .blank: return appendLabel(id)
      case .literal: try encodeLiteral(id)
      }
    } catch {
      throw fault(error, id)
    }
    others.insert(id, from: start, of: encoder.output)
  }

  /// Hands the page to the sink when it is longer than `limit` bytes.
  mutating func flush(to sink: inout some ByteSink & ~Copyable, above limit: Int) throws(ExportError) {
    if encoder.output.failed { throw .encoder("there is no memory for a page of output") }
    guard encoder.output.count > limit else { return }
    try encoder.output.withSpan { bytes throws(ExportError) in try sink.write(bytes) }
    encoder.output.truncate(to: 0)
    hasFlushed = true
  }

  private func fault(_ fault: TermFault, _ id: TermID) -> ExportError {
    .term(terms.term(for: id).description, fault.reason)
  }

  /// Blank nodes are numbered in the order of their labels, all numbers of one width, so that their order stays what it was.
  private mutating func appendLabel(_ id: TermID) {
    let number = String(blanks.lowerBound.distance(to: id))
    encoder.output.append("_:b")
    for _ in number.utf8.count..<max(digits, number.utf8.count) { encoder.output.append(UInt8(ascii: "0")) }
    encoder.output.append(number.utf8.span)
  }

  private mutating func encodeIRI(_ id: TermID) throws(TermFault) {
    if let rebase = order.rebase, order.moved.contains(id) {
      try encodeIRI(text: rebase(terms.text(of: id)).utf8.span)
    } else {
      let terms = terms
      try terms.withText(of: id) { text in
        Result { () throws(TermFault) in try encodeIRI(text: text) }
      }.get()
    }
  }

  private mutating func encodeIRI(text: Span<UInt8>) throws(TermFault) {
    if case .turtle(let prefixes) = syntax, let index = prefixes.abbreviation(of: text) {
      let entry = prefixes.entries[index]
      encoder.output.append(entry.label.span)
      encoder.output.append(text.extracting(entry.bytes.count..<text.count))
    } else {
      try encoder.appendIRI(text)
    }
  }

  private mutating func encodeLiteral(_ id: TermID) throws(TermFault) {
    let type = terms.literalTypeIndex(of: id)
    let terms = terms
    let isTurtle = if case .turtle = syntax { true } else { false }
    let datatype = types[type].datatype
    let isShort = try terms.withText(of: id) { text in
      Result { () throws(TermFault) in
        if isTurtle && TurtleShorthand.holds(text, datatype) {
          encoder.output.append(text)
          return true
        }
        try encoder.appendString(text, canonical: !isTurtle)
        return false
      }
    }.get()
    if isShort { return }
    if suffixes[type] == nil { suffixes[type] = try encodedSuffix(types[type]) }
    if let suffix = suffixes[type] { encoder.output.append(suffix.span) }
  }

  private mutating func encodedSuffix(_ type: LiteralType) throws(TermFault) -> [UInt8] {
    if let language = type.language {
      if let fault = LanguageTagSyntax.fault(in: language) { throw fault }
      return Array("@\(language)".utf8)
    }
    if type.datatype == XSD.string { return [] }
    if type.datatype == RDF.langString {
      throw TermFault("a literal of the datatype rdf:langString must have a language tag")
    }
    let start = encoder.output.count
    encoder.output.append("^^")
    try encodeIRI(text: (order.rebase?(type.datatype) ?? type.datatype).utf8.span)
    let suffix = encoder.output.withSpan(from: start) { span in span.indices.map { span[$0] } }
    encoder.output.truncate(to: start)
    return suffix
  }
}
