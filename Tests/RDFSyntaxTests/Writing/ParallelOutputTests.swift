import KnowledgeGraph
import RDFSyntax
import Testing

/// Graphs long enough for several runs, one of whose subjects alone is longer than a page.
@Suite struct ParallelOutputTests {
  static let old = "https://example.org/id/"

  static func triples() -> [TermTriple] {
    var triples: [TermTriple] = []
    for number in 0..<6000 {
      let subject: Term = number % 10 == 0 ? .blank("n\(number)") : .iri("\(old)thing/\(number)")
      triples.append(TermTriple(subject, .iri(RDF.type), example(number % 3 == 0 ? "Thing" : "Ä")))
      triples.append(TermTriple(subject, example("next"), .iri("\(old)thing/\(number * 7919 % 6000)")))
      triples.append(TermTriple(subject, example("a"), text("\(number % 100)", XSD.integer)))
      triples.append(TermTriple(subject, example("says"), .literal(Literal("Жук\t\"\(number)\"\n", language: "ru"))))
      triples.append(TermTriple(subject, example("p\(number % 2000)"), .blank("n\(number / 10 * 10)")))
    }
    let large = Term.iri("urn:large")
    for number in 0..<12_000 {
      triples.append(TermTriple(large, example("says"), text("\(number) " + String(repeating: "x", count: 60))))
    }
    return triples
  }

  static func layers() -> [Graph] {
    var builders = [GraphBuilder(), GraphBuilder()]
    for (index, triple) in triples().enumerated() {
      if index % 3 != 0 { builders[0].insert(triple) }
      if index % 4 == 0 || index % 3 == 0 { builders[1].insert(triple) }
    }
    return GraphBuilder.freeze(builders)
  }

  /// The lines by the plainest way there is: each term by itself, sorted.
  private func lines(of graph: Graph, _ rebase: IRIRebase?) -> [String] {
    func iri(_ text: String) -> String { "<\(rebase?(text) ?? text)>" }
    let labels = graph.terms.ids.filter { graph.terms.isBlank($0) }.map { graph.terms.text(of: $0) }
    let numbers = Dictionary(
      uniqueKeysWithValues: labels.enumerated().map { ($1, "_:b\(String($0 + 1000).dropFirst())") })
    func written(_ term: Term) -> String {
      switch term {
      case .iri(let text): return iri(text)
      case .blank(let label): return numbers[label] ?? "?"
      case .literal(let literal):
        let text = literal.lexicalForm.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
          "\n", with: "\\n")
        if let language = literal.language { return "\"\(text)\"@\(language)" }
        return literal.datatype == XSD.string ? "\"\(text)\"" : "\"\(text)\"^^\(iri(literal.datatype))"
      }
    }
    return graph.match().map { triple in
      let terms = graph.termTriple(for: triple)
      return "\(written(terms.subject)) \(written(terms.predicate)) \(written(terms.object)) ."
    }
  }

  @Test(arguments: [nil, "https://example.com/", "http://example.org/", "zzz:y/"])
  func `the bytes do not depend on the number of workers nor on how the triples lie in layers`(base: String?) throws {
    let rebase = try base.map { try IRIRebase(from: Self.old, to: $0) }
    let one = [graph(Self.triples())]
    let expected = try withWorkerCount(1) { (try ntriples(one, rebase: rebase), try turtle(one, rebase: rebase)) }
    let lines = expected.0.split(separator: "\n").map(String.init)
    #expect(lines.count == one[0].count)
    #expect(lines.sorted() == self.lines(of: one[0], rebase).sorted())
    let two = Self.layers()
    for workers in [2, 3, 50] {
      try withWorkerCount(workers) { () throws in
        #expect(try ntriples(one, rebase: rebase) == expected.0, "\(workers) workers, N-Triples")
        #expect(try turtle(one, rebase: rebase) == expected.1, "\(workers) workers, Turtle")
        #expect(try ntriples(two, rebase: rebase) == expected.0, "\(workers) workers, N-Triples, layers")
        #expect(try turtle(two, rebase: rebase) == expected.1, "\(workers) workers, Turtle, layers")
      }
    }
  }

  @Test(arguments: [1, 2, 5])
  func `the first term that cannot be written is the error, whatever the number of workers`(workers: Int) throws {
    let faults = [
      TermTriple(.iri("\(Self.old)thing/5"), example("says"), text("early\u{FFFF}")),
      TermTriple(.iri("urn:x y"), example("says"), text("late")),
    ]
    let faulty = graph(Self.triples() + faults)
    let sound = try ntriples([graph(Self.triples())])
    try withWorkerCount(workers) { () throws in
      var sink = MemorySink()
      let error = #expect(throws: ExportError.self) { try NTriplesWriter().write([faulty], to: &sink) }
      guard case .invalidTerm(_, _, let triple) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(triple?.contains("thing/5>") == true)
      #expect(sound.utf8.starts(with: sink.bytes))
      #expect(throws: ExportError.self) { try turtle([faulty]) }
    }
  }

  @Test(arguments: [1, 2, 5], [0, 1, 3])
  func `a sink that refuses ends the export with its error`(workers: Int, pages: Int) {
    let graph = graph(Self.triples())
    withWorkerCount(workers) {
      var sink = RefusingSink(pages: pages)
      #expect(throws: ExportError.output(path: "here", operation: "write", errno: 28)) {
        try NTriplesWriter().write([graph], to: &sink)
      }
    }
  }

  @Test func `progress counts every triple`() throws {
    let progress = WorkProgress()
    var sink = MemorySink()
    let graph = graph(Self.triples())
    try NTriplesWriter().write([graph], to: &sink, progress: progress)
    #expect(progress.snapshot?.done == graph.count)
    #expect(progress.snapshot?.total == graph.count)
    try TurtleWriter().write([graph], to: &sink, progress: progress)
    #expect(progress.snapshot?.share == 1)
  }

  private struct RefusingSink: ByteSink {
    var pages: Int

    mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
      pages -= 1
      if pages < 0 { throw .output(path: "here", operation: "write", errno: 28) }
    }
  }
}
