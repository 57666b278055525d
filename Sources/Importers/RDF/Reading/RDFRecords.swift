internal import KnowledgeGraph
internal import RDFSyntax

/// RDF by subject, in the order of the file, with the line of each triple.
struct RDFRecords {
  /// What one triple says of its subject.
  struct Property {
    var predicate: String
    var object: Term
    /// The line that the triple ends on, from 1.
    var line: Int
  }

  /// The subjects in the order in which they are met first.
  private(set) var subjects: [Term] = []
  /// What is said of each.
  private(set) var properties: [Term: [Property]] = [:]
  /// The triples, repeated ones counted each time.
  private(set) var count = 0

  /// Reads Turtle, of which N-Triples is a part.
  ///
  /// - Throws: ``ImportError`` of kind `syntax`.
  init(_ bytes: [UInt8], of file: ImportedFile) throws(ImportError) {
    let lines = LineCount()
    var sink = RecordSink(lines: lines)
    do {
      // Blank nodes are named alike in each run.
      try TurtleReader(limits: ReaderLimits(nesting: 1000)).read(
        LinewiseBytes(bytes, lines), name: file.path, base: InputBase.iri(of: file),
        scope: BlankNodeScope("f\(file.number)") ?? BlankNodeScope(), into: &sink)
    } catch let error as RDFSyntaxError {
      throw ImportError(
        .syntax, file: file.path, line: error.line, column: error.column, found: error.found, expected: error.expected,
        suggestion: error.suggestion)
    } catch {
      throw ImportError(.syntax, file: file.path, found: "\(error)", expected: "Turtle or N-Triples")
    }
    (subjects, properties, count) = (sink.subjects, sink.properties, sink.count)
  }

  /// The values of a property.
  func values(_ subject: Term, _ predicate: String) -> [Term] {
    properties[subject]?.filter { $0.predicate == predicate }.map(\.object) ?? []
  }

  /// The line on which the first triple of a subject ends.
  func line(of subject: Term) -> Int { properties[subject]?.first?.line ?? 1 }
}

/// Against what a relative IRI in a file is resolved.
enum InputBase {
  static func iri(of file: ImportedFile) -> String? { InputFile.iri(ofPath: file.path) }
}

/// How many lines were handed out.
private final class LineCount {
  var number = 0
}

/// Bytes line by line, so that who takes a triple knows the line.
private struct LinewiseBytes: ByteSource {
  private let bytes: [UInt8]
  private let lines: LineCount
  private var position = 0

  init(_ bytes: [UInt8], _ lines: LineCount) {
    self.bytes = bytes
    self.lines = lines
  }

  mutating func next(atMost count: Int) -> [UInt8] {
    let rest = bytes[position...]
    let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
    if position < end { lines.number += 1 }
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

/// Takes triples by subject.
private struct RecordSink: TripleSink {
  let lines: LineCount
  var subjects: [Term] = []
  var properties: [Term: [RDFRecords.Property]] = [:]
  var count = 0

  mutating func iri(_ text: Span<UInt8>) throws -> Term {
    let iri = String(utf8Bytes: text)
    guard isAbsoluteIRI(iri) else { throw TermFault("the IRI <\(iri.prefix(80))> is none that RDF can hold") }
    return .iri(iri)
  }

  mutating func blank(_ label: Span<UInt8>) -> Term { .blank(String(utf8Bytes: label)) }

  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> Term { .literal(Literal(try text(lexicalForm))) }

  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> Term {
    .literal(Literal(try text(lexicalForm), datatype: try iri(datatype).text))
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> Term {
    .literal(Literal(try text(lexicalForm), language: String(utf8Bytes: language)))
  }

  private func text(_ lexicalForm: Span<UInt8>) throws -> String {
    let text = String(utf8Bytes: lexicalForm)
    if text.utf8.contains(0) { throw TermFault("the character U+0000 cannot stand in text") }
    return text
  }

  mutating func insert(_ subject: Term, _ predicate: Term, _ object: Term) {
    if properties[subject] == nil { subjects.append(subject) }
    properties[subject, default: []].append(
      RDFRecords.Property(predicate: predicate.text, object: object, line: lines.number))
    count += 1
  }
}
