import Importers
import OfficeHolding
import Testing

/// RDF of other vocabularies, through a mapping.
@Suite struct RDFImportTests {
  private static func imported(_ triples: String, mapping: String = "") throws -> Import {
    let text = """
      @prefix ex: <http://example.org/#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      ex:p a ex:Holding ; ex:who ex:ada ; ex:what ex:keeper ; \(triples) .
      """
    let rules = """
      prefixes: {ex: "http://example.org/#"}
      classes: {ex:Holding: Tenure}
      properties: {ex:who: holder, ex:what: office, ex:from: start}
      uncertain: {ex:doubt: start}
      \(mapping)
      """
    return try Import(
      .rdf, [ImportedFile(Array(text.utf8), name: "p.ttl")],
      mapping: ImportedFile(Array(rules.utf8), name: "mapping.yaml", number: -1))
  }

  static let marks = [
    "true": "-0043?", "\"yes\"": "-0043?", "\"ja\"@de": "-0043?", "\"?\"": "-0043?", "1": "-0043?",
    "\"circa\"": "-0043~",
    "\"ca.\"": "-0043~", "false": "-0043", "\"no\"": "-0043", "\"nein\"": "-0043", "0": "-0043",
    "\"?\", \"circa\"": "-0043%",
  ]

  @Test(arguments: marks)
  func `a mark of doubt is understood`(mark: String, edtf: String) throws {
    let imported = try Self.imported("ex:from -44 ; ex:doubt \(mark)")
    #expect(Nodes.texts("#p", GS.start, in: imported.graph) == [edtf])
    #expect(imported.report.count(.unparsedValue) == 0)
  }

  @Test(arguments: ["\"blue\"", "ex:something", "7"])
  func `a mark that nobody understands is a doubt, and told`(mark: String) throws {
    let imported = try Self.imported("ex:from -44 ; ex:doubt \(mark)")
    #expect(Nodes.texts("#p", GS.start, in: imported.graph) == ["-0043?"])
    #expect(imported.report.findings.contains { $0.code == .unparsedValue && $0.sentence.contains("uncertain") })
  }

  @Test func `historians have no year 0`() throws {
    let imported = try Self.imported("ex:from 0")
    #expect(Nodes.texts("#p", GS.start, in: imported.graph).isEmpty)
    #expect(Nodes.texts("#p", GS.unreadText, in: imported.graph) == ["start: 0"])
    #expect(imported.report.findings.contains { $0.sentence.contains("no year 0") })
    let astronomical = try Self.imported("ex:from 0", mapping: "years: astronomical")
    #expect(Nodes.texts("#p", GS.start, in: astronomical.graph) == ["0000"])
    #expect(Nodes.texts("#p", GS.start, in: try Self.imported("ex:from \"0000\"^^xsd:gYear").graph) == ["0000"])
  }

  @Test func `the class of a node on the way of a path is no stranger`() throws {
    let text = """
      @prefix org: <http://www.w3.org/ns/org#> . @prefix time: <http://www.w3.org/2006/time#> .
      <http://e/m> a org:Membership ; org:member <http://e/ada> ; org:role <http://e/keeper> ; org:memberDuring <http://e/i> .
      <http://e/i> a time:ProperInterval ; time:hasBeginning <http://e/b> .
      <http://e/b> a time:Instant ; time:inXSDgYear "1901" .
      """
    let imported = try Import(.rdf, [ImportedFile(Array(text.utf8), name: "m.ttl")])
    #expect(Nodes.texts("/m", GS.start, in: imported.graph) == ["1901"])
    #expect(imported.report.counts.isEmpty, "\(imported.report.findings)")
  }
}
