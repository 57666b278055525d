import KnowledgeGraph
import Testing

@testable import RDFSyntax

@Suite struct `Blank nodes of a conversion` {
  private static let labels = [
    "a", "A", "0", "a.b", "a-b", "é", "genid", "genid1", "genid2", "genid01", "genidx", "genidx1", "genidxx1",
    "genid1x", "genid-1",
    "genid.1", "b0", "_", "1_da", "1_g1",
  ]

  @Test(arguments: RDFFormat.allCases, RDFFormat.allCases)
  func `neither merge nor split`(input: RDFFormat, output: RDFFormat) throws {
    var document = ""
    for label in Self.labels {
      document += "_:\(label) <http://e/p> \"\(label)\" .\n"
      document += "<http://e/s> <http://e/q> _:\(label) .\n"
    }
    if input == .turtle { document += "[] <http://e/p> [], ([] 1) . [ <http://e/p> 2 ] ." }
    let result = try converted(document, input, output, unites: input == .nquads, pieceSize: 64)
    let (before, after) = (try triples(document, input), try triples(result, output))
    #expect(before.count == after.count)
    var names: [String: String] = [:]
    for (old, new) in zip(before, after) {
      for (old, new) in [(old.subject, new.subject), (old.object, new.object)] {
        guard case .blank(let label) = old, case .blank(let other) = new else {
          #expect(old == new)
          continue
        }
        #expect(names[label, default: other] == other)
        names[label] = other
      }
    }
    #expect(Set(names.values).count == names.count)
  }

  @Test func `keep their labels`() throws {
    let lines = Self.labels.map { "_:\($0) <http://e/p> _:\($0) .\n" }.joined()
    #expect(try converted(lines, .ntriples, .ntriples) == lines)
    #expect(try converted("_:x <http://e/p> [] .", .turtle, .ntriples) == "_:x <http://e/p> _:genid1 .\n")
  }
}
