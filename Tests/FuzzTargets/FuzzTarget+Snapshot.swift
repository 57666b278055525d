import KnowledgeGraph
import RDFSyntax
import TestSupport

/// Snapshots: as files are damaged by accident, and as they are made to do harm, with every checksum right.
extension FuzzTarget {
  static let snapshot = FuzzTarget("snapshot", seeds: [written], tokens: [], longest: 1 << 20) { input in
    try open(input)
  }

  /// The input is a list of changes, eight bytes each, to a snapshot that is whole.
  static let resealedSnapshot = FuzzTarget(
    "resealed-snapshot", seeds: changes, tokens: [], longest: 400
  ) { input in
    try open(SnapshotDamage(written).changed(by: input))
  }

  /// Lists of one to forty changes.
  static let changes: [[UInt8]] = (1...40).map { count in
    var random = SplitMix(seed: UInt64(count))
    return (0..<8 * count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// A graph with every kind of term, links back and forth, and a circle.
  private static let written: [UInt8] = {
    var builder = GraphBuilder()
    for number in 0..<60 {
      let subject = Term.iri("http://e/s\(number % 17)")
      builder.insert(subject, .iri("http://e/p\(number % 3)"), .literal(Literal("ü\(number)", language: "de-AT")))
      builder.insert(subject, .iri("http://e/q"), .blank("b\(number)"))
      builder.insert(.blank("b\(number)"), .iri("http://e/q"), .iri("http://e/s\((number + 1) % 17)"))
      builder.insert(subject, .iri("http://e/n"), .literal(Literal("\(number)", datatype: XSD.integer)))
      builder.insert(subject, .iri("http://e/n"), .literal(Literal("\(number)")))
    }
    var bytes: [UInt8] = []
    builder.freeze().writeSnapshot { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    return bytes
  }()

  /// Opens a snapshot; where that is not refused, everything in it must be there to read.
  private static func open(_ bytes: [UInt8]) throws {
    let graph: Graph
    do throws(SnapshotError) {
      graph = try Graph(snapshot: Snapshot(bytes: bytes, name: "fuzz"))
    } catch {
      return
    }
    var predicates: Set<TermID> = []
    for triple in graph.match() {
      for id in [triple.subject, triple.predicate, triple.object] { _ = graph.id(for: graph.term(for: id)) }
      predicates.insert(triple.predicate)
      _ = graph.contains(triple)
      _ = graph.objects(of: triple.subject, triple.predicate).reduce(0) { $0 &+ $1.rawValue }
      _ = graph.subjects(of: triple.object, triple.predicate).reduce(0) { $0 &+ $1.rawValue }
      _ = graph.match(object: triple.object).reduce(0) { count, _ in count + 1 }
    }
    for predicate in predicates {
      _ = graph.match(predicate: predicate).reduce(0) { count, _ in count + 1 }
      _ = graph.transitiveClosure(over: .only([predicate])).prefix(100_000).reduce(0) { count, _ in count + 1 }
    }
    // Terms that were made up may be none; then the writers say so.
    do throws(ExportError) {
      var sink = MemorySink()
      try NTriplesWriter().write([graph], to: &sink)
      try TurtleWriter(prefixes: ["e": "http://e/"]).write([graph], to: &sink)
    } catch {}
  }
}
