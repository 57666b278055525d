import CRaptor2
import KnowledgeGraph
import Testing

@testable import RDFSyntax

/// What the writers rely on beyond what raptor promises: escaping goes character by character, and what was checked stays as it is.
@Suite struct EscapingTests {
  /// The flags that IRIs and strings are written with.
  static let modes: [(delimiter: UInt8, flags: UInt32)] = [
    (UInt8(ascii: ">"), RAPTOR_ESCAPED_WRITE_TURTLE_URI.rawValue),
    (
      UInt8(ascii: "\""),
      RAPTOR_ESCAPED_WRITE_BITFLAG_UTF8.rawValue | RAPTOR_ESCAPED_WRITE_BITFLAG_BS_ESCAPES_TNRU.rawValue
    ),
  ]

  /// Every byte that is a character, and characters of two, three and four bytes at the ends of their ranges.
  static let characters: [[UInt8]] = {
    let ends: [UInt32] = [0x80, 0xA0, 0x7FF, 0x800, 0x2028, 0xD7FF, 0xE000, 0xFFFD, 0x1_0000, 0x1_FFFF, 0x10_FFFF]
    return (Array(1..<0x80) + ends).compactMap { value in Unicode.Scalar(value).map { Array(String($0).utf8) } }
  }()

  @Test(arguments: modes.indices)
  func `raptor's encoding of a text is that of its beginning and that of the rest, wherever it is cut`(mode: Int) throws
  {
    let raptor = try Raptor()
    let (delimiter, flags) = Self.modes[mode]
    for character in Self.characters {
      for other in [[UInt8(ascii: "a")], character, Array("é".utf8), [UInt8(ascii: "/")]] {
        let parts = [other, character, other, character]
        let whole = raptor.encode(parts.flatMap(\.self), delimiter, flags)
        for cut in 1..<parts.count {
          let joined =
            raptor.encode(parts[..<cut].flatMap(\.self), delimiter, flags)
            + raptor.encode(parts[cut...].flatMap(\.self), delimiter, flags)
          #expect(joined == whole, "\(character) cut at \(cut)")
        }
      }
    }
  }

  @Test(arguments: [
    "http://example.org/", "http://example.org/a#", "http://example.org/?q=/", "http://example.org/?q#f/", "urn:a/b/",
    "http://u:p@[::1]:80/", "http://example.org/%41/é/", "x:///a/", "http://example.org/\u{E000}/", "x:/a/b",
  ])
  func `an IRI after others of its namespace is written, or refused, as when it comes first`(namespace: String) throws {
    var warm = try TermEncoder()
    try? warm.appendIRI("\(namespace)first".utf8.span)
    try warm.appendIRI("http://example.org/other/x".utf8.span)
    var rests: [[UInt8]] = [[], Array("a?b".utf8), Array("a#b#c".utf8), Array("?é".utf8)]
    for byte in UInt8.min...UInt8.max {
      rests += [[byte], [0x61, byte, 0x62], [byte, 0x2F, byte], [0x25, 0x34, byte]] as [[UInt8]]
    }
    for character in Self.characters { rests.append([0x61] + character + [0x62]) }
    for rest in rests {
      let iri = Array(namespace.utf8) + rest
      var cold = try TermEncoder()
      #expect(try outcome(iri, &warm) == outcome(iri, &cold), "\(rest)")
    }
  }

  @Test func `every character that may stand in an IRI, and only such, is written as it is`() throws {
    var encoder = try TermEncoder()
    for character in Self.characters {
      let iri = Array("http://example.org/a".utf8) + character + Array("b".utf8)
      let expected = IRISyntax.fault(in: iri.span) == nil ? [0x3C] + iri + [0x3E] : nil
      #expect(try outcome(iri, &encoder) == expected, "\(character)")
    }
  }

  @Test func `every character above ASCII that can be written goes past raptor, which leaves it as it is`() throws {
    var fast = try TermEncoder()
    var slow = try TermEncoder()
    let scalars = (0x80...0x10_FFFF as ClosedRange<UInt32>).lazy.filter { $0 != 0xFFFE && $0 != 0xFFFF }
      .compactMap(Unicode.Scalar.init)
    var text = ""
    var count = 0
    for scalar in scalars {
      text.unicodeScalars.append(scalar)
      count += 1
      guard text.utf8.count >= 128 || scalar.value == 0x10_FFFF else { continue }
      let bytes = Array(text.utf8)
      let copied = try outcome(&fast) { encoder throws(TermFault) in
        if !encoder.appendCleanString(bytes.span) { throw TermFault("left to raptor") }
      }
      let escaped = try outcome(&slow) { encoder throws(TermFault) in
        try encoder.appendEscapedString(bytes.span, canonical: true)
      }
      #expect(copied == [0x22] + bytes + [0x22] && escaped == copied, "up to \(scalar.value)")
      text = ""
    }
    #expect(count == 0x11_0000 - 0x80 - 0x800 - 2)
  }

  /// Texts of lengths around those that are copied in different ways, with something at each place of them.
  private static func texts(with middles: [[UInt8]], lengths: [Int]) -> [[UInt8]] {
    lengths.flatMap { length in
      let plain = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
      return middles.flatMap { middle in (0...length).map { Array(plain[..<$0] + middle + plain[$0...]) } }
    }
  }

  @Test(arguments: [true, false])
  func `a string that goes past raptor is written as raptor writes it`(canonical: Bool) throws {
    var fast = try TermEncoder()
    var slow = try TermEncoder()
    func check(_ text: [UInt8]) throws {
      let copied = try outcome(&fast) { encoder throws(TermFault) in
        try encoder.appendString(text.span, canonical: canonical)
      }
      let escaped = try outcome(&slow) { encoder throws(TermFault) in
        try encoder.appendEscapedString(text.span, canonical: canonical)
      }
      if copied != escaped { Issue.record("\(text)") }
    }
    let broken: [[UInt8]] = [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82],
      [0xEF, 0xBF], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xF0, 0x9F, 0xBF, 0xBE],
    ]
    let bytes = (UInt8.min...UInt8.max).map { [$0] }
    let middles = bytes + broken + Self.characters.filter { $0.count > 1 }
    for text in Self.texts(with: middles, lengths: Array(0...9) + [14, 15, 16, 17, 31, 32]) { try check(text) }
  }

  @Test(arguments: [
    "http://", "https://", "http:/", "https:/", "http", "HTTP://", "urn:", "http://e.org/", "http://e#",
  ])
  func `an IRI that goes past raptor is written, or refused, as raptor and our checks would have it`(
    beginning: String
  ) throws {
    var fast = try TermEncoder()
    var slow = try TermEncoder()
    let bytes = (UInt8.min...UInt8.max).map { [$0] }
    let others = ["://", "#a#", "%41", "%4", "a@b:1/", "[::1]", "?a?b", "é", "\u{E000}", "\u{FFFE}"]
      .map { Array($0.utf8) }
    for rest in Self.texts(with: bytes + others, lengths: [0, 1, 3, 7, 8, 15, 17]) {
      let iri = Array(beginning.utf8) + rest
      let copied = try outcome(iri, &fast)
      let escaped = try outcome(&slow) { encoder throws(TermFault) in try encoder.appendEscapedIRI(iri.span) }
      if copied != escaped { Issue.record("\(String(decoding: iri, as: UTF8.self))") }
    }
  }

  @Test func `what is plain goes past raptor`() throws {
    var encoder = try TermEncoder()
    func copies(string: String) -> Bool { encoder.appendCleanString(string.utf8.span) }
    func copies(iri: String) -> Bool { encoder.appendCleanIRI(iri.utf8.span) }
    for text in ["", "a", "Генеральный секретарь", "１９５３年", "General Secretary of the Central Committee"] {
      #expect(copies(string: text))
    }
    for text in ["\"", "\\", "\n", "\u{7F}", "\u{FFFF}"] { #expect(!copies(string: text)) }
    for iri in ["http://e.org/a-b_c.d", "https://e.org/a#b"] { #expect(copies(iri: iri)) }
    for iri in ["http:", "urn:a:b", "http://e.org:80/", "http://e.org/a#b#c"] { #expect(!copies(iri: iri)) }
  }

  @Test func `strings of eight and more bytes are checked like short ones`() throws {
    for byte in UInt8.min...UInt8.max {
      for offset in 0..<20 {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
        bytes[offset] = byte
        let isRaw = byte < 0x20 && byte != 0x0A && byte != 0x0D || byte == 0x7F
        if byte == 0 || byte >= 0x80 {
          #expect(throws: TermFault.self) { try StringSyntax.check(bytes.span) }
        } else {
          #expect(try StringSyntax.check(bytes.span) == isRaw, "\(byte) at \(offset)")
        }
      }
    }
  }

  /// What is written, or nil when it is refused.
  private func outcome(_ iri: [UInt8], _ encoder: inout TermEncoder) throws -> [UInt8]? {
    try outcome(&encoder) { encoder throws(TermFault) in try encoder.appendIRI(iri.span) }
  }

  /// What an encoder writes, or nil when it refuses to.
  private func outcome(
    _ encoder: inout TermEncoder, _ write: (inout TermEncoder) throws(TermFault) -> Void
  ) throws -> [UInt8]? {
    encoder.output.truncate(to: 0)
    do throws(TermFault) { try write(&encoder) } catch { return nil }
    return encoder.output.withSpan { copy(of: $0) }
  }
}

/// raptor's escaper without our checks.
private struct Raptor: ~Copyable {
  private let world: RaptorWorld

  init() throws { world = try RaptorWorld() }

  func encode(_ text: [UInt8], _ delimiter: UInt8, _ flags: UInt32) -> [UInt8] {
    let buffer = ByteBuffer()
    guard let stream = unsafe buffer.makeStream(in: world.pointer) else { return [] }
    defer { unsafe raptor_free_iostream(stream) }
    let status = unsafe raptor_string_escaped_write(text + [0], text.count, CChar(bitPattern: delimiter), flags, stream)
    #expect(status == 0)
    return buffer.withSpan { copy(of: $0) }
  }
}
