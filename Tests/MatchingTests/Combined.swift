import Importers
import KnowledgeGraph
import Matching
import OfficeHolding

/// Tables of several sources as one graph, each with a scope of its own.
enum Combined {
  static func graph(_ tables: [(scope: String, text: String)]) throws -> Graph {
    var builder = GraphBuilder()
    for table in tables {
      let file = ImportedFile(Array(table.text.utf8), name: "\(table.scope).csv", number: 0)
      let imported = try Import(.csv, [file], options: ImportOptions(scope: table.scope))
      builder.insert(contentsOf: imported.graph)
    }
    return builder.freeze()
  }

  static func knowledge(_ tables: [(scope: String, text: String)]) throws -> KnowledgeBase {
    KnowledgeBase(asserted: try graph(tables), deriving: .nothing)
  }

  static let secretaries: [(scope: String, text: String)] = [
    (
      "a",
      """
      Holder;Office;From;To;Born
      Nikita Khrushchev;First Secretary;1953-09-14;1964-10-14;1894-04-15
      Leonid Brezhnev;First Secretary;1964-10-14;1982-11-10;1906-12-19
      Yuri Andropov;First Secretary;1982-11-12;1984-02-09;1914
      """
    ),
    (
      "b",
      """
      Holder;Office;From;To;Born
      Хрущёв, Никита;First secretary;1953;1964-10-14;1894-04-15
      Brezhnev, Leonid;First secretary;1964-10-14;1982-11-10;1906
      Andropov, Y. V.;First secretary;1982-11-12;1984-02;
      """
    ),
  ]

  static func person(_ scope: String, _ name: String) -> String {
    "https://w3id.org/gensek/id/person/\(scope)/\(NodeKey.slug(of: name))"
  }

  static func office(_ scope: String, _ name: String) -> String {
    "https://w3id.org/gensek/id/office/\(scope)/\(NodeKey.slug(of: name))"
  }

  static func tenure(_ scope: String, row: Int) -> String { "https://w3id.org/gensek/id/tenure/\(scope)/row=\(row)" }
}

/// A text of decisions.
func decisions(_ entries: (verdict: String, nodes: [String], canonical: String?)...) -> String {
  entries.map { entry in
    "- decision: \(entry.verdict)\n  nodes:\n" + entry.nodes.map { "    - \($0)\n" }.joined()
      + (entry.canonical.map { "  canonical: \($0)\n" } ?? "")
  }.joined()
}
