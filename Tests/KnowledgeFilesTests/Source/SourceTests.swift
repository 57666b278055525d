import KnowledgeFiles
import RDFSyntax
import Testing

@Suite struct SourceTests {
  @Test func `offsets count code points, lines and columns from 1`() {
    let source = SourceText("a\u{301}b\nЦК 🏛x\n", name: "text")
    #expect(source.count == 10)
    #expect((source.line(at: 0), source.column(at: 2)) == (1, 3))
    #expect((source.line(at: 3), source.line(at: 4)) == (1, 2))
    #expect(source.text(in: 7..<8) == "🏛")
    #expect(source.column(at: 8) == 5)
    #expect(source.lineCount == 3)
    #expect(source.range(ofLine: 3).isEmpty)
    #expect(source.range(ofLine: 99).isEmpty)
  }

  /// FIPS 180-4's own example messages.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ])
  func `the digest is SHA-256`(_ text: String, _ digest: String) {
    #expect(SourceText(text, name: "").sha256 == digest)
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test func `every place is found, however its dashes and quotation marks are typed`() throws {
    let source = SourceText("“Pell” – 1851–60\nand \"Pell\" - 1851-60", name: "text")
    let found = Locator.find("\"Pell\" - 1851", in: source, context: 3)
    #expect(found.map(\.start) == [0, 21])
    #expect(found.map(\.line) == [1, 2])
    #expect(found.first?.text == "“Pell” – 1851")
    #expect(found.first?.after == "–60")
    #expect(found.last?.before == "nd ")
    #expect(Locator.find("", in: source).isEmpty)
    #expect(Locator.find("pell", in: source).isEmpty)
    #expect(Locator.find(String(repeating: "x", count: 100), in: source).isEmpty)
  }

  @Test func `places that overlap are all found`() {
    #expect(Locator.find("aa", in: SourceText("aaaa", name: "")).map(\.start) == [0, 1, 2])
  }

  @Test func `what cannot be read is named`() {
    #expect(throws: SourceText.Failure.noSuchFile(path: "/nowhere")) { try SourceText(contentsOf: "/nowhere") }
    #expect(throws: SourceText.Failure.noSuchFile(path: "/")) { try SourceText(contentsOf: "/") }
    let bytes = Fixtures.path("refused/bytes-that-are-no-utf8/knowledge.yaml")
    #expect(throws: SourceText.Failure.notUTF8(path: bytes, byte: 17)) { try SourceText(contentsOf: bytes) }
  }
}
