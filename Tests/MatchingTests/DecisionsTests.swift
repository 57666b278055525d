import KnowledgeFiles
import KnowledgeGraph
import Matching
import OfficeHolding
import Testing

@Suite struct DecisionsTests {
  private let a = Combined.person("a", "Leonid Brezhnev")
  private let b = Combined.person("b", "Brezhnev, Leonid")
  private let c = Combined.person("a", "Yuri Andropov")

  private func faults(_ text: String) throws -> [KnowledgeFileError] {
    let graph = try Combined.graph(Combined.secretaries)
    do {
      _ = try Decisions(files: [("d.yaml", text)]).applied(to: graph)
      return []
    } catch {
      return error.faults
    }
  }

  @Test(arguments: [
    ("- decision: sam\n  nodes: [http://e/a, http://e/b]", 1, 13, "same"),
    ("- decision: same\n  nodes: [http://e/a]", 2, 10, nil),
    ("- decision: same", 1, 3, nil),
    ("- nodes: [http://e/a, http://e/b]", 1, 3, nil),
    ("- decision: same\n  nodes: [http://e/a, http://e/a]", 2, 23, nil),
    ("- decision: same\n  nodes: [http://e/a, http://e/b]\n  canonical: http://e/c", 3, 14, "http://e/a"),
    ("- decision: same\n  node: [http://e/a, http://e/b]", 2, 3, "nodes"),
    ("decision: same", 1, 1, nil),
    ("- decision: same\n  nodes: [one two, http://e/b]", 2, 11, nil),
  ])
  func `what is wrong in a file is told with its place`(
    text: String, line: Int, column: Int, suggestion: String?
  ) throws {
    let fault = try #require(try faults(text).first)
    #expect((fault.line, fault.column) == (line, column), "\(fault)")
    #expect(suggestion == nil || fault.suggestion == suggestion, "\(fault)")
    #expect(fault.file == "d.yaml")
  }

  @Test func `an IRI that the data does not have is told with the nearest that it has`() throws {
    let wrong = Combined.person("a", "Leonid Breznev")
    let fault = try #require(try faults(decisions(("same", [a, wrong], nil))).first)
    #expect(fault.kind == .unknownThing)
    #expect((fault.line, fault.column) == (4, 7))
    #expect(fault.suggestion == a)
  }

  @Test func `what is the same by two decisions and different by a third is a contradiction`() throws {
    let text = decisions(("same", [a, b], a), ("same", [b, c], b), ("different", [a, c], nil))
    let fault = try #require(try faults(text).first)
    #expect(fault.kind == .contradiction)
    #expect(fault.line == 11)
    #expect(fault.expected.contains("line 1") && fault.expected.contains("line 6"), "\(fault)")
    #expect(fault.suggestion?.contains("undecided") == true)
  }

  @Test func `a circle of nodes that are given up for one another is an error`() throws {
    let fault = try #require(
      try faults(decisions(("same", [a, b], b), ("same", [b, c], c), ("same", [c, a], a))).first)
    #expect(fault.kind == .contradiction)
    #expect(fault.found.contains("circle"))
  }

  @Test func `two nodes that are kept of one thing are an error`() throws {
    let fault = try #require(try faults(decisions(("same", [a, b], a), ("same", [b, c], c))).first)
    #expect(fault.kind == .contradiction)
    #expect(fault.found.contains(c) && fault.expected.contains(a), "\(fault)")
  }

  @Test func `a person and an office are never the same`() throws {
    let fault = try #require(
      try faults(decisions(("same", [a, Combined.office("a", "First Secretary")], nil))).first)
    #expect(fault.kind == .rangeViolation)
  }

  @Test func `a person and an office are not the same by way of a third thing either`() throws {
    var builder = GraphBuilder()
    builder.insert(contentsOf: try Combined.graph(Combined.secretaries))
    builder.insert(.iri("http://e/thing"), .iri(SKOS.prefLabel), .literal(Literal("Secretary")))
    let text = decisions(
      ("same", [a, "http://e/thing"], nil), ("same", [a, Combined.office("a", "First Secretary")], a))
    let other = decisions(
      ("same", ["http://e/thing", a], a), ("same", ["http://e/thing", Combined.office("a", "First Secretary")], nil))
    for text in [text, other] {
      let error = #expect(throws: DecisionsError.self) {
        try Decisions(files: [("d.yaml", text)]).applied(to: builder.freeze())
      }
      #expect(error?.faults.isEmpty == false)
    }
    let third = decisions(
      ("same", ["http://e/thing", a], a),
      ("same", [Combined.office("a", "First Secretary"), "http://e/thing", a], a))
    let fault = #expect(throws: DecisionsError.self) {
      try Decisions(files: [("d.yaml", third)]).applied(to: builder.freeze())
    }
    #expect(fault?.faults.map(\.kind) == [.rangeViolation])
  }

  @Test(.timeLimit(.minutes(1))) func `a decision of many nodes does not make all their pairs`() throws {
    let nodes = (0..<100_000).map { "http://e/\($0)" }
    let text = decisions(("different", nodes, nil), ("same", [nodes[7], "http://e/x"], nil))
    let decided = try Decisions(files: [("d.yaml", text)])
    #expect(throws: DecisionsError.self) { try decided.applied(to: GraphBuilder().freeze()) }
    let table = [("a", "Holder;Office;From;To\nAda Aller;Keeper;1901;1905\n")].map { (scope: $0.0, text: $0.1) }
    #expect(MatchProposals(in: try Combined.knowledge(table), decided: decided).candidates.isEmpty)
  }

  @Test func `a chain of decisions leads to the one node that none gives up`() throws {
    let graph = try Combined.graph(Combined.secretaries)
    let text = decisions(("same", [a, b], a), ("same", [b, c], b))
    let merged = try Decisions(files: [("d.yaml", text)]).applied(to: graph)
    let others = [b, c]
    for other in others {
      let id = try #require(merged.id(forIRI: other))
      #expect(merged.match(subject: id).isEmpty)
      #expect(merged.match(object: id).map { merged.term(for: $0.predicate).text } == [OWL.sameAs])
    }
  }

  @Test func `what is undecided or different changes nothing`() throws {
    let graph = try Combined.graph(Combined.secretaries)
    let text = decisions(("undecided", [a, "http://e/unknown"], nil), ("different", [a, b], nil))
    let same = try Decisions(files: [("d.yaml", text)]).applied(to: graph)
    #expect(same.count == graph.count)
  }

  @Test func `what is written is read, undecided, and existing entries stay byte for byte`() throws {
    let knowledge = try Combined.knowledge(Combined.secretaries)
    let candidates = MatchProposals(in: knowledge).candidates
    let text = try DecisionWriter().text(adding: candidates)
    let read = try Decisions(files: [("d.yaml", text)])
    #expect(read.all.count == candidates.count)
    #expect(read.all.allSatisfy { $0.verdict == .undecided })
    // A person decides one and writes a remark.
    let edited = text.replacing("- decision: undecided", with: "- decision: different # I asked", maxReplacements: 1)
    let decided = try Decisions(files: [("d.yaml", edited)])
    let more = MatchProposals(in: knowledge, minimum: 0, decided: decided).candidates
    let again = try DecisionWriter().text(adding: more, to: edited)
    #expect(again.hasPrefix(edited))
    #expect(MatchProposals(in: knowledge, decided: decided).candidates.isEmpty)
  }

  @Test func `a list that cannot be continued is left alone`() throws {
    let candidates = MatchProposals(in: try Combined.knowledge(Combined.secretaries)).candidates
    #expect(throws: DecisionsError.self) {
      try DecisionWriter().text(adding: candidates, to: "[{decision: same, nodes: [http://e/a, http://e/b]}]")
    }
  }

  @Test func `what follows from decisions is not asked again`() throws {
    let tables = ["a", "b", "c"].map { (scope: $0, text: "Holder;Office;From;To\nAda Aller;Keeper;1901;1905\n") }
    let knowledge = try Combined.knowledge(tables)
    let nodes = tables.map { Combined.person($0.scope, "Ada Aller") }
    let decided = try Decisions(
      files: [("d.yaml", decisions(("same", [nodes[0], nodes[1]], nil), ("different", [nodes[1], nodes[2]], nil)))])
    let persons = MatchProposals(in: knowledge, decided: decided).candidates.filter { $0.kind == .person }
    #expect(persons.isEmpty)
  }
}
