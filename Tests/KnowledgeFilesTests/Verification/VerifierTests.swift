import KnowledgeFiles
import Testing

@Suite struct VerifierTests {
  @Test func `sound knowledge has no finding`() throws {
    let verifier = try #require(Verifier(Fixtures.lighthouse(), source: Fixtures.lighthouseSource()))
    let report = verifier.report()
    #expect(report.findings.map(\.description) == [])
    #expect(report.passes)
    #expect(report.read + report.unread.count == report.evidence)
    #expect(report.unread.map(\.reason).sorted() == ["pronoun"])
  }

  @Test(arguments: Fixtures.names(in: "found"))
  func `a planted fault gives its finding`(_ name: String) throws {
    let path = Fixtures.path("found/\(name)")
    let folder = try KnowledgeFolder.load(contentsOf: [path], schema: Fixtures.schema())
    let report = try #require(Verifier(folder, source: Fixtures.lighthouseSource())).report()
    #expect(!report.passes)
    let text = report.findings.map(\.description).joined(separator: "\n")
      .replacing(path + "/", with: "").replacing(Fixtures.path(""), with: "")
    try Fixtures.expect(text + "\n", in: "found/\(name)/expected.txt")
  }

  @Test func `every kind of finding has a planted fault`() throws {
    var kinds: Set<VerificationReport.Finding.Kind> = []
    for name in Fixtures.names(in: "found") {
      let folder = try KnowledgeFolder.load(
        contentsOf: [Fixtures.path("found/\(name)")], schema: Fixtures.schema())
      let report = try #require(Verifier(folder, source: Fixtures.lighthouseSource())).report()
      kinds.formUnion(report.findings.map(\.kind))
    }
    #expect(kinds == Set(VerificationReport.Finding.Kind.allCases))
  }

  @Test func `the source is found by its hash, or is the only one`() throws {
    let folder = try Fixtures.lighthouse()
    #expect(Verifier(folder, source: SourceText("other", name: "other")) != nil)
    #expect(Verifier(folder, source: try Fixtures.lighthouseSource(), slug: "no-such-source") == nil)
  }
}
