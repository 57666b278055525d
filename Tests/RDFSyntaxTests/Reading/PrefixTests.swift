import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct `Prefixes of a document` {
  @Test(arguments: [0, 30]) func `canonically equivalent prefixes are different, however many there are`(
    others: Int
  ) throws {
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    var text = (0..<others).map { "@prefix p\($0): <http://other/> .\n" }.joined()
    text += "@prefix \(composed): <http://composed/> .\n@prefix \(decomposed): <http://decomposed/> .\n"
    text += "\(composed):a \(decomposed):a \(composed):b ."
    let list = try TurtleReader().outcome(Array(text.utf8)).get()
    let expected = TermTriple(.iri("http://composed/a"), .iri("http://decomposed/a"), .iri("http://composed/b"))
    #expect(list.triples == [expected])
  }
}
