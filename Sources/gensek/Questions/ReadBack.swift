import KnowledgeGraph
import RDFSyntax

/// Written files, read again as one and held against the graphs that it was written from.
struct ReadBack {
  var paths: [String]
  var format: RDFFormat
  var limits: ReaderLimits

  init(paths: [String], format: RDFFormat, limits: ReaderLimits) {
    self.paths = paths
    self.format = format
    self.limits = limits
  }

  /// One file of Turtle or N-Triples.
  init(path: String, isTurtle: Bool, limits: ReaderLimits) {
    self.init(paths: [path], format: isTurtle ? .turtle : .ntriples, limits: limits)
  }

  /// Compares the graphs triple by triple; blank nodes, whose labels a file does not keep, are counted only.
  ///
  /// - Complexity: O(n log n) for n triples.
  func compare(with graphs: [Graph], _ rebase: IRIRebase?) throws {
    var loader = GraphLoader(limits: limits)
    for path in paths { try loader.load(file: path, format: format) }
    let read = loader.freeze()
    var written: Set<Triple> = []
    for graph in graphs {
      for triple in graph.match() where written.insert(triple).inserted {
        let terms = [triple.subject, triple.predicate, triple.object].map { moved(graph.term(for: $0), rebase) }
        if terms.contains(where: { $0.kind == .blank }) { continue }
        let ids = terms.compactMap(read.id(for:))
        guard ids.count == 3, read.contains(Triple(ids[0], ids[1], ids[2])) else {
          throw different("\(terms[0]) \(terms[1]) \(terms[2]) is missing")
        }
      }
    }
    if written.count != read.count { throw different("\(read.count) triples were read, \(written.count) written") }
  }

  private func moved(_ term: Term, _ rebase: IRIRebase?) -> Term {
    guard case .iri(let iri) = term, let rebase else { return term }
    return .iri(rebase(iri))
  }

  private func different(_ what: String) -> Failure {
    Failure(
      status: .cannotWrite, message: "\(paths.joined(separator: ", ")) does not read back as what was written: \(what)")
  }
}
