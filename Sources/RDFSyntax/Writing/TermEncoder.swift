internal import CRaptor2

/// Why a term cannot be written.
package struct TermFault: Error, Hashable {
  /// A sentence without its end, which names no term.
  package let reason: String
  /// - Parameter reason: a sentence without its end, which names no term.
  package init(_ reason: String) { self.reason = reason }
}

/// Encodes IRIs and strings with raptor2's escapers, which are sound for what passes the checks made here first;
/// unchecked, raptor cuts a text at U+0000, U+FFFE, U+FFFF or an invalid byte, and writes invalid IRIs.
@safe
struct TermEncoder: ~Copyable {
  /// Where the encoded bytes go; the caller may add its own between them.
  var output: ByteBuffer
  private let world: RaptorWorld
  private let stream: OpaquePointer
  /// The text with a zero behind it: raptor reads up to a zero, whatever length it is told.
  private var scratch = ByteBuffer()
  private var namespaces = EncodedNamespaces()

  init() throws(ExportError) {
    let output = ByteBuffer()
    let world = try RaptorWorld()
    guard let stream = unsafe output.makeStream(in: world.pointer) else { throw .encoder("could not open a stream") }
    self.world = world
    unsafe self.stream = stream
    self.output = output
  }

  deinit { unsafe raptor_free_iostream(stream) }

  /// Appends an IRI in angle brackets.
  ///
  /// - Throws: `TermFault` when it is not absolute or breaks RFC 3987.
  mutating func appendIRI(_ iri: Span<UInt8>) throws(TermFault) {
    if !appendCleanIRI(iri) { try appendEscapedIRI(iri) }
  }

  /// Appends an IRI in angle brackets if it is a plain one of `http` or `https`, which has nothing to check or escape.
  @inline(__always)
  mutating func appendCleanIRI(_ iri: Span<UInt8>) -> Bool {
    guard let length = Self.webSchemeLength(iri) else { return false }
    let start = output.count
    output.append(length == 7 ? "<http://" : "<https://")
    var text = CleanText()
    output.append(iri.extracting(length..<iri.count)) { text.lookAtIRI($0) }
    if text.isClean(iri: iri) {
      output.append(UInt8(ascii: ">"))
      return true
    }
    output.truncate(to: start)
    return false
  }

  /// The length of `http://` or `https://`, if the IRI begins with it.
  @inline(__always)
  private static func webSchemeLength(_ iri: Span<UInt8>) -> Int? {
    guard iri.count >= 8 else { return nil }
    let word = unsafe UInt64(littleEndian: iri.bytes.unsafeLoadUnaligned(as: UInt64.self))
    if word == 0x2F2F_3A73_7074_7468 { return 8 }
    return word & 0xFF_FFFF_FFFF_FFFF == 0x2F_2F3A_7074_7468 ? 7 : nil
  }

  /// Appends an IRI in angle brackets as raptor writes it.
  ///
  /// - Throws: `TermFault` when it is not absolute or breaks RFC 3987.
  mutating func appendEscapedIRI(_ iri: Span<UInt8>) throws(TermFault) {
    // The brackets and what raptor makes of the characters are all that `raptor_uri_escaped_write` writes; it needs
    // a `raptor_uri` made first.
    output.append(UInt8(ascii: "<"))
    if let namespace = namespaces.first(beginning: iri) {
      try appendIRI(iri, after: namespace)
    } else {
      try appendNewIRI(iri)
    }
    output.append(UInt8(ascii: ">"))
  }

  private mutating func appendIRI(_ iri: Span<UInt8>, after namespace: EncodedNamespaces.Entry) throws(TermFault) {
    var part = namespace.part
    let start = namespace.count
    if let fault = IRISyntax.fault(in: iri, from: start, part: &part) { throw fault }
    namespaces.append(namespace, to: &output)
    load(iri.extracting(start..<iri.count))
    try writeIRI(from: 0, count: iri.count - start)
  }

  private mutating func appendNewIRI(_ iri: Span<UInt8>) throws(TermFault) {
    if let fault = IRISyntax.fault(in: iri) { throw fault }
    guard let length = IRISyntax.namespaceLength(of: iri) else {
      load(iri)
      return try writeIRI(from: 0, count: iri.count)
    }
    let namespace = iri.extracting(0..<length)
    var part = IRISyntax.Part.path
    if let fault = IRISyntax.fault(in: namespace, endingIn: &part) { throw fault }
    let start = output.count
    load(namespace)
    try writeIRI(from: 0, count: length)
    namespaces.insert(namespace, part, from: start, of: output)
    load(iri.extracting(length..<iri.count))
    try writeIRI(from: 0, count: iri.count - length)
  }

  /// Appends a string in quotation marks, on one line.
  ///
  /// - Parameters:
  ///   - text: the characters, UTF-8.
  ///   - canonical: raptor escapes every control character (`\t`, `\u0008`, `\u007F`). The canonical form of N-Triples
  ///     (RDF 1.1 N-Triples, section 4) escapes only `"`, `\`, line feed and carriage return, so with `true` the
  ///     other control characters are kept from raptor and written as they are. Turtle, which people read, leaves them escaped.
  /// - Throws: `TermFault` for what raptor would cut the text at.
  mutating func appendString(_ text: Span<UInt8>, canonical: Bool) throws(TermFault) {
    if !appendCleanString(text) { try appendEscapedString(text, canonical: canonical) }
  }

  /// Appends a string in quotation marks if it has nothing to escape and nothing that cannot be written.
  @inline(__always)
  mutating func appendCleanString(_ string: Span<UInt8>) -> Bool {
    let start = output.count
    output.append(UInt8(ascii: "\""))
    var text = CleanText()
    output.append(string) { text.lookAtString($0) }
    if text.isClean(string: string) {
      output.append(UInt8(ascii: "\""))
      return true
    }
    output.truncate(to: start)
    return false
  }

  /// Appends a string in quotation marks as raptor writes it; the parameters are those of `appendString`.
  ///
  /// - Throws: `TermFault` for what raptor would cut the text at.
  mutating func appendEscapedString(_ text: Span<UInt8>, canonical: Bool) throws(TermFault) {
    let hasRawControls = try StringSyntax.check(text)
    load(text)
    output.append(UInt8(ascii: "\""))
    var start = 0
    if canonical && hasRawControls {
      for index in 0..<text.count {
        let byte = scratch[index]
        guard byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x0D else { continue }
        scratch[index] = 0
        try writeString(from: start, count: index - start)
        output.append(byte)
        start = index + 1
      }
    }
    try writeString(from: start, count: text.count - start)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func load(_ text: Span<UInt8>) {
    scratch.truncate(to: 0)
    scratch.append(text)
    scratch.append(0)
  }

  private mutating func writeIRI(from start: Int, count: Int) throws(TermFault) {
    try write(from: start, count: count, delimiter: UInt8(ascii: ">"), RAPTOR_ESCAPED_WRITE_TURTLE_URI.rawValue)
  }

  private mutating func writeString(from start: Int, count: Int) throws(TermFault) {
    // The flags that make short strings valid in N-Triples and in Turtle: UTF-8 as it is, \t \n \r \uXXXX for the rest.
    let flags = RAPTOR_ESCAPED_WRITE_BITFLAG_UTF8.rawValue | RAPTOR_ESCAPED_WRITE_BITFLAG_BS_ESCAPES_TNRU.rawValue
    try write(from: start, count: count, delimiter: UInt8(ascii: "\""), flags)
  }

  private mutating func write(from start: Int, count: Int, delimiter: UInt8, _ flags: UInt32) throws(TermFault) {
    if count == 0 { return }
    let status = unsafe scratch.withAddress(at: start) { text in
      unsafe raptor_string_escaped_write(text, count, CChar(bitPattern: delimiter), flags, stream)
    }
    if output.failed || scratch.failed { throw TermFault("there is no memory for it") }
    if status != 0 { throw TermFault("raptor2 refuses it") }
  }
}

/// An array of the bytes.
func copy(of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
}
