import FuzzTargets
import KnowledgeFiles
import Testing

@Suite struct EvidenceFuzzTests {
  static let light = """
    source: light-list
    Source:
      light-list:
        title: A list of lights
        sha256: 00ff
    passages:
      infobox: 0-10
      reference: [11-20, 21-30]
    cells: [3, 7]
    coverage:
      mentions: lines 1-9
    leftOut:
      - 5-9 heading
    Reference:
      1:
        evidence: 11-20
        number: 1
    Person:
      agnes-pell:
        prefLabel: Agnes Pell @0-10,12-15 [1]
        altLabel: Пелл@ru @3-7+9-11 (pronoun), 12-14 [1@15-18]
    Tenure:
      pell:
        holder: person/agnes-pell @1-2
        start:
          - "[..1851] @4-6"
          - value: 1851-05-03
            jointEvidence: [5-6, 7-8]
            id: first
          - value: 1852
            evidence: [5-6, 7-8]
            cites: [1]
            contradicts: first
            attributedTo: agnes-pell @1-3
            standing: reported
            unread: implied
        endCause: death
        statedDuration: P0Y/P1Y

    """

  static let source = """
    Keeper of the Light – 3 May 1851
    Agnes Pell, appointed on 3 May 1851, resigned in March 1860.[1] By 1872 nine years, 10 months “passed”. 10,000 lamps.
      1. ^ Marsh 1903, pp. 12–14.
    """

  static let tokens = [
    ": ", "- ", "? ", "\n", "\n  ", "\n    ", "&a ", "*a", "!!str ", "|", ">", "\"", "'", "[", "]", "{", "}", "#",
    "---\n",
    "@0-9", "@9-0", "+", ",", "(pronoun)", "[1]", "@ru", "value: ", "id: ", "evidence: ", "Person:", "../", "%", "~",
  ]

  @Test func `a damaged knowledge file is refused with places, or held against a text`() throws {
    let schema = try EmbeddedKnowledge.schema()
    try FuzzRuns.run("evidence", share: 5, seeds: [Self.light], tokens: Self.tokens) { input in
      guard let text = String(validating: input, as: UTF8.self) else { return }
      do {
        let folder = try KnowledgeFolder.load(files: [("damaged.yaml", text)], schema: schema)
        // What loads can be held against a text, whatever its ranges say.
        guard let verifier = Verifier(folder, source: SourceText(Self.source, name: "source")) else { return }
        _ = Coverage(verifier).report()
      } catch let error as KnowledgeFolderError {
        if error.errors.isEmpty { throw Finding("refused without a reason") }
        for fault in error.errors where fault.line < 1 || fault.column < 1 {
          throw Finding("a fault without a place: \(fault)")
        }
      }
    }
  }

  @Test func `a damaged source is held against knowledge without harm`() throws {
    let schema = try EmbeddedKnowledge.schema()
    let folder = try KnowledgeFolder.load(files: [("light.yaml", Self.light)], schema: schema)
    try FuzzRuns.run(
      "source", share: 5, seeds: [Self.source], tokens: ["[1]", "’s", "…", " ", "\u{A0}", "–", "1851", "May"]
    ) { input in
      guard let text = String(validating: input, as: UTF8.self) else { return }
      let source = SourceText(text, name: "source")
      _ = Locator.find(String(text.prefix(3)), in: source)
      guard let verifier = Verifier(folder, source: source) else { return }
      _ = Coverage(verifier).report()
    }
  }
}
