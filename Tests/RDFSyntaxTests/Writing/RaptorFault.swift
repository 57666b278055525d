import KnowledgeGraph
import RDFSyntax
import Testing

/// An input that raptor's serializers write wrongly, and what ours must do with it.
struct RaptorFault: Sendable, CustomTestStringConvertible {
  enum Outcome { case kept, refused }
  let name: String
  let outcome: Outcome
  let triples: [TermTriple]

  init(_ name: String, _ outcome: Outcome, _ triples: [TermTriple]) {
    self.name = name
    self.outcome = outcome
    self.triples = triples
  }

  init(_ name: String, _ outcome: Outcome, object: Term) { self.init(name, outcome, says(object)) }

  var testDescription: String { name }

  private static let first = Term.iri(RDF.first)
  private static let rest = Term.iri(RDF.rest)
  private static let nothing = Term.iri(RDF.nil)
  private static let a = Term.blank("a")
  private static let b = Term.blank("b")
  private static let p = example("p")

  /// The node of a list.
  private static func node(_ node: Term, _ value: String, _ next: Term?) -> [TermTriple] {
    [TermTriple(node, first, text(value))] + (next.map { [TermTriple(node, rest, $0)] } ?? [])
  }

  static let all: [RaptorFault] = structures + literals + iris + refusedLiterals + injections

  private static let structures: [RaptorFault] = [
    RaptorFault("a cycle of blank nodes", .kept, [TermTriple(a, p, b), TermTriple(b, p, a)]),
    RaptorFault("a blank node that points at itself", .kept, [TermTriple(a, p, a)]),
    RaptorFault(
      "a list node with a type", .kept,
      says(a) + node(a, "1", nothing) + [TermTriple(a, .iri(RDF.type), .iri("\(RDF.namespace)List"))]),
    RaptorFault(
      "a list node with a property after rest", .kept,
      says(a) + node(a, "1", nothing) + [TermTriple(a, .iri("urn:z"), b)]),
    RaptorFault("a list that ends in an IRI", .kept, says(a) + node(a, "1", example("end"))),
    RaptorFault(
      "a list that ends in a node that is no list", .kept, says(a) + node(a, "1", b) + [TermTriple(b, p, text("x"))]),
    RaptorFault("a list without an end", .kept, says(a) + node(a, "1", nil)),
    RaptorFault("a list that nothing refers to", .kept, node(a, "1", nothing)),
    RaptorFault("a list with a shared head", .kept, says(a) + [TermTriple(example("t"), p, a)] + node(a, "1", nothing)),
    RaptorFault(
      "a list with a shared tail", .kept,
      says(a) + [TermTriple(example("t"), p, .blank("c"))] + node(a, "1", b) + node(.blank("c"), "2", b)
        + node(b, "3", nothing)),
    RaptorFault("a list that is a cycle", .kept, says(a) + node(a, "1", b) + node(b, "2", a)),
    RaptorFault(
      "labels of blank nodes that are alike", .kept,
      ["x-y", "x_y", "x.y", "xzy", "жук", "x y", "x\n<urn:evil> <urn:evil> <urn:evil> ."].enumerated().map {
        TermTriple(.blank($1), p, text("\($0)"))
      } + [TermTriple(.blank("x-y"), p, .blank("x.y")), TermTriple(.blank("xzy"), p, .blank("жук"))]),
    RaptorFault(
      "a chain of 2000 blank nodes", .kept,
      (0..<2000).flatMap {
        [TermTriple(.blank("n\($0)"), p, .blank("n\($0 + 1)")), TermTriple(.blank("n\($0)"), p, text("\($0)"))]
      }),
    RaptorFault("rdf:type as subject and object", .kept, [TermTriple(.iri(RDF.type), .iri(RDF.type), .iri(RDF.type))]),
    RaptorFault(
      "predicates that cannot be split", .kept,
      [
        "http://example.org/123", "urn:isbn:5", "http://example.org/a.", "http://example.org/a-",
        "http://example.org/-a", "http://example.org/",
      ].map {
        TermTriple(example("s"), .iri($0), text("x"))
      }),
  ]

  /// U+FDD0, which Swift's literals cannot hold.
  private static let noncharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)

  private static let literals: [RaptorFault] =
    texts.map { RaptorFault($0.0, .kept, object: text($0.1, $0.2)) }
    + tags.map { RaptorFault("the language \($0)", .kept, object: .literal(Literal("x", language: $0))) }
    + [
      RaptorFault(
        "a string with and without a language", .kept, says(text("x")) + says(.literal(Literal("x", language: "en"))))
    ]

  private static let tags: [String] = [
    "en", "SR-Latn-RS", "de-1996", "be-tarask", "sl-rozaj-biske-1994", "x-private", "i-klingon", "en-gb-oed",
    "en-a-bb-x-c", "zh-cmn-hans-cn",
  ]

  private static let texts: [(String, String, String)] =
    [
      ("a carriage return without a line feed", "a\rb", XSD.string), ("all line ends", "a\n\r\nb\r", XSD.string),
      ("control characters", "\u{1}\u{8}\t\u{B}\u{C}\u{1F}\u{7F}\u{80}\u{85}\u{9F}", XSD.string),
      ("a line separator", "\u{2028}\u{2029}\u{FEFF}", XSD.string),
      ("quotation marks and backslashes", #"""" \" \\ ''' \"#, XSD.string), ("an empty string", "", XSD.string),
      ("characters outside the first plane", "😀\u{10FFFF}\u{1FFFE}\u{E000}\(noncharacter)\u{FFFD}", XSD.string),
      ("letters with combining marks", "е\u{301}é", XSD.string),
      ("an escape that is text", #"\u0041 \n"#, XSD.string),
      ("what looks like triples", "\" . <urn:a> <urn:b> \"c", XSD.string),
      ("INF", "INF", XSD.double), ("NaN", "NaN", XSD.double), ("a hexadecimal double", "0x10", XSD.double),
      ("5. as double", "5.", XSD.double),
      ("5. as decimal", "5.", XSD.decimal), ("10 as decimal", "10", XSD.decimal), ("1.5 as double", "1.5", XSD.double),
      ("1.50 as decimal", "1.50", XSD.decimal), ("1e5 as decimal", "1e5", XSD.decimal),
      ("1e5 as double", "1e5", XSD.double),
      ("1 as boolean", "1", XSD.boolean), ("0 as boolean", "0", XSD.boolean), ("true", "true", XSD.boolean),
      ("false", "false", XSD.boolean),
      ("TRUE", "TRUE", XSD.boolean), ("an integer after a space", " 5", XSD.integer), ("5", "5", XSD.integer),
      ("0", "0", XSD.integer),
      ("-5", "-5", XSD.integer), ("-0", "-0", XSD.integer), ("+5", "+5", XSD.integer), ("007", "007", XSD.integer),
      ("a huge integer", String(repeating: "9", count: 5000), XSD.integer), ("no integer", "five", XSD.integer),
      ("no integer, empty", "", XSD.integer),
      ("a minus sign alone", "-", XSD.integer), ("no boolean", "maybe", XSD.boolean),
      ("a datatype whose name ends in a dot", "x", "http://example.org/a."),
      ("a datatype with letters above ASCII", "x", "http://example.org/год"),
      ("a datatype with a prefix", "x", "http://example.org/s/type"),
      ("a long string", String(repeating: "Генсек\t\"\n", count: 3000), XSD.string),
    ]

  private static let iris: [RaptorFault] =
    validIRIs.map { RaptorFault("the IRI \($0)", .kept, object: .iri($0)) }
    + invalidIRIs.map { RaptorFault("the IRI \($0.debugDescription)", .refused, object: .iri($0)) }

  private static let validIRIs: [String] =
    [
      "http://example.org/a,b", "http://example.org/a(b)", "http://example.org/a%20b", "http://example.org/1a",
      "http://example.org/a/b", "http://example.org/s/",
      "http://example.org/Сталин", "http://example.org/aСталин", "http://example.org/s/Сталин",
      "http://example.org/a'b", "http://example.org/a.b", "http://example.org/a:b",
      "urn:x", "http://[::1]:80/", "http://u:p@h:80/?q=/?#f?", "mailto:a@b", "http://example.org/a?\u{E000}",
      "http://example.org/😀", "http://example.org/s/-", "http://example.org/_",
      "http://example.org/true", "http://example.org/1e5", "http://example.org/a/../b", "http://example.org/%D0%A1",
    ]

  private static let invalidIRIs: [String] =
    [
      "", "relative", "/absolute/path", "//host/path", "#fragment", "1a:b", ":b", "http://example.org/a b",
      "http://example.org/a<b", "http://example.org/a>b", "http://example.org/a\"b", "http://example.org/{a}",
      "http://example.org/a|b", "http://example.org/a^b", "http://example.org/a`b", #"http://example.org/a\b"#,
      #"http://example.org/\u0041"#, "http://example.org/a\u{0}b", "http://example.org/a\nb",
      "http://example.org/\u{7F}", "http://example.org/\u{80}", "http://example.org/\u{FFFE}",
      "http://example.org/\u{FFFF}", "http://example.org/\(noncharacter)", "http://example.org/\u{E000}",
      "http://example.org/%zz", "http://example.org/%4", "http://example.org/a#b#c", "http://example.org/[a]",
      "http://a@b@c/", "http://h:port/", "http://[::g]/", "http://[::1", "http://[::1\u{0}]/", "http://[::1%25eth0]/",
      "http://[::1\u{0}> <urn:evil> <urn:evil]/", "urn:x> <urn:y",
      "http://example.org/\u{E0001}", "http://example.org/\u{A0}", "http://example.org/\u{3000}",
      "http://example.org/\u{2028}",
    ]

  private static let refusedLiterals: [RaptorFault] =
    [("U+0000", "a\u{0}b"), ("U+0000 at the end", "a\u{0}"), ("U+FFFE", "a\u{FFFE}b"), ("U+FFFF", "a\u{FFFF}")].map {
      RaptorFault("a string with \($0.0)", .refused, object: text($0.1))
    } + [
      RaptorFault("rdf:langString without a language", .refused, object: text("x", RDF.langString)),
      RaptorFault("a relative datatype", .refused, object: text("x", "integer")),
      RaptorFault("an empty datatype", .refused, object: text("x", "")),
      RaptorFault("a literal as subject", .refused, [TermTriple(text("x"), p, text("y"))]),
      RaptorFault("a literal as predicate", .refused, [TermTriple(a, text("x"), text("y"))]),
      RaptorFault("a blank node as predicate", .refused, [TermTriple(a, b, text("y"))]),
      RaptorFault("an invalid IRI as subject", .refused, [TermTriple(.iri("x y"), p, text("y"))]),
      RaptorFault("an invalid IRI as predicate", .refused, [TermTriple(a, .iri("x y"), text("y"))]),
    ]

  private static let injections: [RaptorFault] =
    badTags.map {
      RaptorFault(
        "the language \($0.prefix(20).debugDescription)", .refused, object: .literal(Literal("x", language: $0)))
    }
    + [
      RaptorFault(
        "a datatype that holds triples", .refused, object: text("x", "urn:a> . <urn:evil> <urn:evil> <urn:evil"))
    ]

  private static let badTags: [String] =
    [
      "", "en us", "en .\n<urn:evil> <urn:evil> <urn:evil> .\n#", "en_US", "e", "en-", "-en", "en--us", "en-a", "en-x",
      "123",
      "abcdefghi", "\u{212A}e", "e\u{301}n", String(repeating: "abcdefgh-", count: 30) + "en", "русский", "en\u{0}",
    ]
}
