import RDFSyntax
import Testing

@Suite struct `Limits of the readers` {
  private let limits = ReaderLimits(line: 200, literal: 50, iri: 40, nesting: 3)

  @Test func `what is within the limits is read`() throws {
    let iri = "http://e/" + String(repeating: "a", count: 31)
    let text = "<\(iri)> <http://e/p> \"\(String(repeating: "x", count: 50))\" ."
    #expect(try NTriplesReader(limits: limits).outcome(Array(text.utf8)).get().triples.count == 1)
    #expect(try TurtleReader(limits: limits).outcome(Array(text.utf8)).get().triples.count == 1)
    #expect(try TurtleReader(limits: limits).outcome(Array("[] a [ a (1) ] .".utf8)).get().triples.count == 4)
  }

  @Test func `a longer IRI, literal or line names the option`() {
    let iri = "http://e/" + String(repeating: "a", count: 32)
    expect("<\(iri)> <http://e/p> 1 .", "--max-iri")
    expect("<http://e/s> <http://e/p> \"\(String(repeating: "x", count: 51))\" .", "--max-literal")
    expect("_:\(String(repeating: "a", count: 60)) <http://e/p> <http://e/o> .", "--max-iri")
    expect(
      "<http://e/s> <http://e/p> \"x\"@\(Array(repeating: "abcdefgh", count: 9).joined(separator: "-")) .", "--max-iri")
    let line = "<http://e/s> <http://e/p> <http://e/o> .\(String(repeating: " ", count: 200))\n"
    let error = NTriplesReader(limits: limits).error(in: Array(line.utf8))
    #expect(error?.kind == .limitExceeded)
    #expect(error?.description.contains("--max-line") == true)
  }

  @Test func `Turtle's own names, numbers and nesting have limits too`() {
    let long = String(repeating: "a", count: 60)
    expect("@prefix \(long): <http://e/> .", "--max-iri", .turtle)
    expect("@prefix p: <http://e/> . p:\(long) a 1 .", "--max-iri", .turtle)
    expect("<http://e/s> a \(String(repeating: "1", count: 51)) .", "--max-literal", .turtle)
    expect("<http://e/s> a 1.\(String(repeating: "1", count: 51)) .", "--max-literal", .turtle)
    expect("<http://e/s> a '''\(String(repeating: "1\n", count: 51))''' .", "--max-literal", .turtle)
    expect("<http://e/s> a ((((1)))) .", "--max-nesting", .turtle)
    expect("<http://e/s> a [ a [ a [ a [] ] ] ] .", "--max-nesting", .turtle)
  }

  @Test(arguments: ["(", "[ a "]) func `a million open levels are refused, or read when the limit is lifted`(
    _ opening: String
  ) throws {
    let open = Array("<http://e/s> a ".utf8) + repeated(opening, 1_000_000)
    #expect(TurtleReader().error(in: open)?.kind == .limitExceeded)
    var counter = TripleCounter()
    let error = #expect(throws: RDFSyntaxError.self) { try TurtleReader(limits: .none).read(open, into: &counter) }
    #expect(error?.kind == .unexpectedEnd)
    #expect(counter.count == 1_000_000)
  }

  @Test(arguments: [("(", ")"), ("[ a ", "]"), ("[ a (", ")]")]) func `deep levels close again`(
    _ opening: String, _ closing: String
  ) throws {
    let levels = 100_000 / closing.utf8.count
    let whole =
      Array("<http://e/s> a ".utf8) + repeated(opening, levels) + Array("1".utf8) + repeated(closing, levels)
      + Array(" .".utf8)
    var counter = TripleCounter()
    try TurtleReader(limits: .none).read(whole, into: &counter)
    // One triple leads to each level and one to the number; each cell has its end as well.
    #expect(counter.count == 100_000 + 1 + (closing.contains(")") ? levels : 0))
  }

  @Test(arguments: ["[", "(", "<", "{", "_", "@", "\"", "'", ".", "\\", ":", "a", "#"])
  func `a hundred thousand of one character are no danger`(_ character: String) {
    let text = repeated(character, 100_000)
    let isComment = character == "#"
    #expect((TurtleReader(limits: .none).error(in: text) == nil) == isComment)
    #expect((NTriplesReader(limits: .none).error(in: text) == nil) == isComment)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let piece = Array(text.utf8)
    for _ in 0..<count { bytes += piece }
    return bytes
  }

  private enum Format { case turtle, both }

  private func expect(_ text: String, _ option: String, _ format: Format = .both) {
    let readers: [any RDFReader] =
      format == .both
      ? [NTriplesReader(limits: limits), TurtleReader(limits: limits)] : [TurtleReader(limits: limits)]
    for reader in readers {
      for tornUp in [false, true] {
        let error = reader.error(in: Array(text.utf8), tornUp: tornUp)
        #expect(error?.kind == .limitExceeded)
        #expect(error?.description.contains(option) == true, "\(text): \(error?.description ?? "read")")
      }
    }
  }
}
