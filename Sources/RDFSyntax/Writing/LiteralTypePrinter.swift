internal import KnowledgeGraph

/// What follows the texts of literals (`^^<…>`, `@en` or nothing), each type encoded once.
struct LiteralTypePrinter {
  private let types: [LiteralType]
  private let shorthands: [TurtleShorthand]
  private let rebase: IRIRebase?
  /// What follows the texts, one after another.
  private var suffixes: [UInt8] = []
  /// Where what follows a text of each type stands, once it was needed.
  private var places: [Range<Int>?]

  init(_ types: [LiteralType], rebase: IRIRebase?) {
    self.types = types
    self.rebase = rebase
    shorthands = types.map { TurtleShorthand(datatype: $0.datatype.utf8.span) }
    places = Array(repeating: nil, count: types.count)
  }

  /// How Turtle may shorten literals of a type.
  @inline(__always)
  func shorthand(of type: Int) -> TurtleShorthand { shorthands[type] }

  /// Appends what follows the text of a literal, if a literal of its type was written before.
  @inline(__always)
  func appendKnown(_ type: Int, to output: inout ByteBuffer) -> Bool {
    guard let place = places[type] else { return false }
    output.append(suffixes.span.extracting(place)) { _ in }
    return true
  }

  /// Appends what follows the text of a literal.
  mutating func append(_ type: Int, to printer: inout TermPrinter) throws(TermFault) {
    if appendKnown(type, to: &printer.encoder.output) { return }
    let start = printer.encoder.output.count
    if let language = types[type].language {
      try printer.appendLanguage(language)
    } else {
      try printer.appendDatatype((rebase?(types[type].datatype) ?? types[type].datatype).utf8.span)
    }
    let first = suffixes.count
    suffixes += printer.encoder.output.withSpan(from: start) { copy(of: $0) }
    places[type] = first..<suffixes.count
  }
}
