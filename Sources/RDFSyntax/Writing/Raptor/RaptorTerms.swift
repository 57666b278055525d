internal import CRaptor2

/// The terms of the statement that a serializer writes next, owned here.
@safe
struct RaptorTerms: ~Copyable {
  private let world: OpaquePointer
  private var graph: UnsafeMutablePointer<raptor_term>?
  private var subject: UnsafeMutablePointer<raptor_term>?
  private var predicate: UnsafeMutablePointer<raptor_term>?
  private var object: UnsafeMutablePointer<raptor_term>?
  /// Text with a zero behind it: raptor reads up to a zero, whatever length it is told.
  private var scratch: [UInt8] = []

  init(_ world: OpaquePointer) { unsafe self.world = world }

  deinit {
    unsafe Self.free(graph)
    unsafe Self.free(subject)
    unsafe Self.free(predicate)
    unsafe Self.free(object)
  }

  mutating func setGraph(_ iri: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(iri: iri)
    unsafe Self.replace(&graph, term)
  }

  mutating func setSubject(iri: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(iri: iri)
    unsafe Self.replace(&subject, term)
  }

  mutating func setSubject(blank label: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(blank: label)
    unsafe Self.replace(&subject, term)
  }

  mutating func setPredicate(_ iri: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(iri: iri)
    unsafe Self.replace(&predicate, term)
  }

  mutating func setObject(iri: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(iri: iri)
    unsafe Self.replace(&object, term)
  }

  mutating func setObject(blank label: Span<UInt8>) throws(TermFault) {
    let term = unsafe try term(blank: label)
    unsafe Self.replace(&object, term)
  }

  mutating func setObject(literal text: Span<UInt8>, datatype: String?, language: String?) throws(TermFault) {
    let term = unsafe try term(literal: text, datatype: datatype, language: language)
    unsafe Self.replace(&object, term)
  }

  /// Lends the statement; valid until a term changes.
  @unsafe func withStatement<Result>(_ body: (UnsafeMutablePointer<raptor_statement>) -> Result) -> Result {
    var statement = unsafe raptor_statement()
    unsafe raptor_statement_init(&statement, world)
    unsafe statement.subject = subject
    unsafe statement.predicate = predicate
    unsafe statement.object = object
    unsafe statement.graph = graph
    return unsafe body(&statement)
  }

  @unsafe private static func replace(
    _ old: inout UnsafeMutablePointer<raptor_term>?, _ new: UnsafeMutablePointer<raptor_term>?
  ) {
    unsafe free(old)
    unsafe old = new
  }

  @unsafe private static func free(_ term: UnsafeMutablePointer<raptor_term>?) {
    if let term = unsafe term { unsafe raptor_free_term(term) }
  }

  private mutating func load(_ text: Span<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    unsafe text.withUnsafeBufferPointer { unsafe scratch.append(contentsOf: $0) }
    scratch.append(0)
  }

  @unsafe private mutating func term(iri: Span<UInt8>) throws(TermFault) -> UnsafeMutablePointer<raptor_term> {
    if let fault = IRISyntax.fault(in: iri) { throw fault }
    load(iri)
    return unsafe try Self.made(raptor_new_term_from_counted_uri_string(world, scratch, iri.count))
  }

  @unsafe private mutating func term(blank label: Span<UInt8>) throws(TermFault) -> UnsafeMutablePointer<raptor_term> {
    guard BlankLabelSyntax.isPlain(label) else { throw TermFault("its label is not of ASCII letters and digits") }
    load(label)
    return unsafe try Self.made(raptor_new_term_from_counted_blank(world, scratch, label.count))
  }

  @unsafe private mutating func term(
    literal text: Span<UInt8>, datatype: String?, language: String?
  ) throws(TermFault) -> UnsafeMutablePointer<raptor_term> {
    _ = try StringSyntax.check(text)
    if let language, let fault = LanguageTagSyntax.fault(in: language) { throw fault }
    if let datatype {
      if isLanguageString(datatype.utf8.span) {
        throw TermFault("a literal of the datatype rdf:langString must have a language tag")
      }
      if let fault = IRISyntax.fault(in: datatype.utf8.span) { throw fault }
    }
    load(text)
    if let language {
      // The check lets no tag through that is longer than the 255 bytes that raptor can count.
      let length = UInt8(language.utf8.count)
      return unsafe try Self.made(
        raptor_new_term_from_counted_literal(world, scratch, text.count, nil, language, length))
    }
    guard let datatype else {
      return unsafe try Self.made(raptor_new_term_from_counted_literal(world, scratch, text.count, nil, nil, 0))
    }
    guard let uri = unsafe raptor_new_uri(world, datatype) else { throw TermFault("raptor2 refuses its datatype") }
    defer { unsafe raptor_free_uri(uri) }
    return unsafe try Self.made(raptor_new_term_from_counted_literal(world, scratch, text.count, uri, nil, 0))
  }

  @unsafe private static func made(
    _ term: UnsafeMutablePointer<raptor_term>?
  ) throws(TermFault) -> UnsafeMutablePointer<raptor_term> {
    guard let term = unsafe term else { throw TermFault("raptor2 refuses it") }
    return unsafe term
  }
}
