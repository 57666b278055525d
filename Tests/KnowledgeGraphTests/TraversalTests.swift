@testable import KnowledgeGraph
import TestSupport
import Testing

@Suite struct TraversalTests {
  static let graph = smallGraph("s p a, s p b, a p c, b p c, c p s, c q d, d q d, x q s")

  private func visits(
    _ traverse: ((Visit) -> VisitDecision) -> Void,
    deciding decide: @escaping (String) -> VisitDecision = { _ in .continue }
  ) -> String {
    var visited: [String] = []
    traverse { visit in
      let name = Self.graph.name(visit.node)
      visited.append("\(name)\(visit.depth)")
      return decide(name)
    }
    return visited.joined(separator: " ")
  }

  @Test func `breadth-first visits the nearest first and each once`() {
    let start = Self.graph.node("s")
    #expect(visits { Self.graph.breadthFirst(from: start, visit: $0) } == "s0 a1 b1 c2 d3")
    #expect(visits { Self.graph.breadthFirst(from: start, along: .backward, visit: $0) } == "s0 c1 x1 a2 b2")
    #expect(visits { Self.graph.breadthFirst(from: start, along: .both, visit: $0) } == "s0 a1 b1 c1 x1 d2")
  }

  @Test func `depth-first goes to the end of a branch before the next`() {
    let start = Self.graph.node("s")
    #expect(visits { Self.graph.depthFirst(from: start, visit: $0) } == "s0 a1 c2 d3 b1")
    let onlyP = EdgeKinds.only([Self.graph.node("p")])
    #expect(visits { Self.graph.depthFirst(from: start, over: onlyP, visit: $0) } == "s0 a1 c2 b1")
  }

  @Test func `a visitor can skip and stop`() {
    let start = Self.graph.node("s")
    let skipping: (String) -> VisitDecision = { $0 == "a" ? .skip : .continue }
    let stopping: (String) -> VisitDecision = { $0 == "a" ? .stop : .continue }
    #expect(visits({ Self.graph.breadthFirst(from: start, visit: $0) }, deciding: skipping) == "s0 a1 b1 c2 d3")
    #expect(visits({ Self.graph.depthFirst(from: start, visit: $0) }, deciding: skipping) == "s0 a1 b1 c2 d3")
    #expect(visits({ Self.graph.breadthFirst(from: start, visit: $0) }, deciding: stopping) == "s0 a1")
    #expect(visits({ Self.graph.depthFirst(from: start, visit: $0) }, deciding: stopping) == "s0 a1")
  }

  static let shortestPaths: [(String, String, Direction, String?)] = [
    ("s", "d", .forward, "s>a a>c c>d"),
    ("d", "s", .forward, nil),
    ("d", "x", .both, "d<c c>s s<x"),
    ("d", "s", .backward, "d<c c<a a<s"),
    ("s", "s", .both, ""),
  ]

  @Test(arguments: shortestPaths)
  func `a shortest path is the steps with their ways`(start: String, end: String, along: Direction, expected: String?) {
    let graph = Self.graph
    let path = graph.shortestPath(from: graph.node(start), to: graph.node(end), along: along)
    let text = path.map { steps in
      steps.map { graph.name($0.source) + ($0.isForward ? ">" : "<") + graph.name($0.target) }.joined(separator: " ")
    }
    #expect(text == expected)
    for step in path ?? [] { #expect(graph.contains(step.triple)) }
  }

  @Test func `kinds of edge can be chosen and left out`() {
    let graph = Self.graph
    let p = graph.node("p")
    #expect(graph.names(graph.neighbors(of: graph.node("c"))) == "d s")
    #expect(graph.names(graph.neighbors(of: graph.node("c"), over: .only([p]))) == "s")
    #expect(graph.names(graph.neighbors(of: graph.node("c"), along: .both, over: .except([p]))) == "d")
    #expect(graph.degree(of: graph.node("c")) == 4)
    #expect(graph.degree(of: graph.node("c"), over: .except([p])) == 1)
    #expect(graph.degree(of: graph.node("c"), along: .backward, over: .only([p])) == 2)
    #expect(graph.degree(of: graph.node("d")) == 3)
    #expect(graph.shortestPath(from: graph.node("s"), to: graph.node("d"), over: .only([p])) == nil)
    #expect(graph.predicates(of: graph.node("c")) == [p, graph.node("q")])
  }

  @Test(arguments: 0..<30) func `reachability and closure are what repeated joining gives`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let names = (0..<8).map { "n\($0)" }
    let edges = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (pick(names, using: &random), pick(["p", "q"], using: &random), pick(names, using: &random))
    }
    let graph = smallGraph(edges.map { "\($0.0) \($0.1) \($0.2)" }.joined(separator: ","))
    let kinds = graph.id(forIRI: example + "p").map { EdgeKinds.only([$0]) } ?? .only([])
    var naive = Set(edges.filter { $0.1 == "p" }.map { TermPair(graph.node($0.0), graph.node($0.2)) })
    while true {
      let joined = naive.flatMap { left in naive.filter { $0.start == left.end }.map { TermPair(left.start, $0.end) } }
      if naive.isSuperset(of: joined) { break }
      naive.formUnion(joined)
    }
    #expect(Array(graph.transitiveClosure(over: kinds)) == naive.sorted())
    for workers in [1, 2, 7] {
      withWorkerCount(workers) {
        #expect(graph.transitiveClosure(over: kinds).countPairs() == naive.count)
        let pairs = graph.transitiveClosure(over: kinds).pairs()
        #expect(pairs.count == naive.count)
        #expect(Array(pairs) == naive.sorted())
        var spread: [TermPair] = []
        pairs.forEachStart { start, ends in
          for index in ends.indices { spread.append(TermPair(start, ends[index])) }
        }
        #expect(spread == naive.sorted())
      }
    }
    for name in Set(edges.map(\.0)) {
      let node = graph.node(name)
      #expect(graph.reachable(from: node, over: kinds) == naive.filter { $0.start == node }.map(\.end).sorted())
      #expect(
        graph.reachable(from: node, along: .backward, over: kinds)
          == naive.filter { $0.end == node }.map(\.start).sorted())
    }
  }

  @Test func `a closure can be over all kinds and all but some`() {
    let graph = Self.graph
    let all = Set(graph.match().map { TermPair($0.subject, $0.object) })
    #expect(Set(graph.transitiveClosure(over: .all)).isSuperset(of: all))
    for kinds in [EdgeKinds.all, .except([graph.node("p")]), .only([graph.node("p"), graph.node("q")])] {
      let expected = graph.terms.ids.flatMap { start in
        graph.reachable(from: start, over: kinds).map { TermPair(start, $0) }
      }
      #expect(Array(graph.transitiveClosure(over: kinds).pairs()) == expected)
    }
    #expect(graph.transitiveClosure(over: .only([])).pairs().count == 0)
  }

  @Test(arguments: 0..<12) func `a closure of chains, cycles and branches is what is reachable`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let count = 150
    // Mostly one step from each, as in a succession; with few, one or many that branch.
    let branching = [0, 0.02, 0.5][Int(seed % 3)]
    var triples: [String] = []
    for number in 0..<count {
      let isBranching = Double.random(in: 0..<1, using: &random) < branching
      let steps = isBranching ? 3 : min(1, Int.random(in: 0..<8, using: &random))
      for _ in 0..<steps { triples.append("n\(number) p n\(Int.random(in: 0..<count, using: &random))") }
    }
    let graph = smallGraph(triples.joined(separator: ","))
    let kinds = EdgeKinds.only([graph.node("p")])
    let expected = graph.terms.ids.flatMap { start in
      graph.reachable(from: start, over: kinds).map { TermPair(start, $0) }
    }
    for workers in [1, 2, 5] {
      let pairs = withWorkerCount(workers) { graph.transitiveClosure(over: kinds).pairs() }
      #expect(pairs.count == expected.count)
      #expect(Array(pairs) == expected)
    }
  }

  @Test func `a long chain needs no deep stack`() {
    let length = 20_000
    var builder = GraphBuilder()
    for number in 0..<length {
      builder.insert(.iri(example + "\(number)"), .iri(example + "p"), .iri(example + "\(number + 1)"))
    }
    let graph = builder.freeze()
    var deepest = 0
    graph.depthFirst(from: graph.node("0")) { visit in
      deepest = max(deepest, visit.depth)
      return .continue
    }
    #expect(deepest == length)
    #expect(graph.shortestPath(from: graph.node("\(length)"), to: graph.node("0"))?.count == length)
  }
}
