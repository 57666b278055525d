import Foundation
import Testing

@testable import KnowledgeFiles

@Suite struct CoverageTests {
  static func report(_ folder: KnowledgeFolder, _ source: SourceText) throws -> CoverageReport {
    Coverage(try #require(Verifier(folder, source: source))).report()
  }

  @Test func `knowledge that accounts for all of its source passes`() throws {
    let report = try Self.report(Fixtures.lighthouse(), Fixtures.lighthouseSource())
    #expect(report.missed.map(\.text) == [])
    #expect(report.crossings.map(\.text) == [])
    #expect(report.lacking.map(\.text) == [])
    #expect(report.leftOutFaults.map(\.text) == [])
    #expect(report.unaccounted.map(\.text) == [])
    #expect(report.checks.filter { !$0.passes }.map { $0.name } == [])
    #expect(report.mentions.whole == 42)
  }

  @Test func `what a text mentions is found by its letters alone`() throws {
    let source = try Fixtures.lighthouseSource()
    let layout = try #require(Fixtures.lighthouse().layouts["light-list"])
    let segmentation = Segmentation(source, layout: layout)
    let finder = MentionFinder(source, segmentation, layout)
    let found = segmentation.segments.flatMap { finder.mentions(in: $0) }
      .map { "\(source.line(at: $0.range.lowerBound)) \($0.kind.rawValue): \(source.text(in: $0.range))" }
    try Fixtures.expect(found.joined(separator: "\n") + "\n", in: "lighthouse/mentions.txt")
  }

  @Test func `sentences and cells are cut where they end`() throws {
    let source = try Fixtures.lighthouseSource()
    let layout = try #require(Fixtures.lighthouse().layouts["light-list"])
    let found = Segmentation(source, layout: layout).segments.map(source.text)
    try Fixtures.expect(found.joined(separator: "\n") + "\n", in: "lighthouse/segments.txt")
  }

  @Test(arguments: [
    ("He left. She came.", ["He left.", "She came."]),
    ("It was so.[1][2] Then not.", ["It was so.[1][2]", "Then not."]),
    ("See p. 93 of it. \"Well\" he said.", ["See p. 93 of it.", "\"Well\" he said."]),
    (
      "Z. Medvedev and M.E. Sharpe wrote. Why? Who knows!",
      ["Z. Medvedev and M.E. Sharpe wrote.", "Why?", "Who knows!"]
    ),
    ("the guiding force of society.\" The powers", ["the guiding force of society.\"", "The powers"]),
    ("one\n two ", ["one", "two"]),
    ("", []),
  ])
  func `a sentence ends with its marks`(_ text: String, _ expected: [String]) {
    let source = SourceText(text, name: "text")
    #expect(Segmentation(source).segments.map(source.text) == expected)
  }

  /// Every range grown to all sentences or cells that it touches.
  static func widened(_ folder: KnowledgeFolder, _ source: SourceText, _ slug: String) -> KnowledgeFolder {
    let segmentation = Segmentation(source, layout: folder.layouts[slug] ?? SourceLayout())
    func wide(_ unit: EvidenceUnit) -> EvidenceUnit {
      let ranges = unit.ranges.map { range in
        let touched = segmentation.segments(touching: range)
        guard let first = touched.first, let last = touched.last else { return range }
        return first.lowerBound..<last.upperBound
      }
      return EvidenceUnit(ranges, unread: unit.unread)
    }
    let assertions = folder.assertions.map { assertion in
      var widened = assertion
      widened.evidence = assertion.evidence.map(wide)
      return widened
    }
    return folder.replacing(assertions, nodeEvidence: folder.nodeEvidence.mapValues { $0.map(wide) })
  }

  /// A share of the assertions, always the same for the same seed.
  static func thinned(_ folder: KnowledgeFolder, keeping percent: UInt64, seed: UInt64) -> KnowledgeFolder {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    return folder.replacing(
      folder.assertions.filter { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return (state >> 32) % 100 < percent
      })
  }

  static func expectNoGain(_ folder: KnowledgeFolder, _ source: SourceText, _ slug: String, _ note: String) throws {
    let narrow = try report(folder, source).mentions
    let wide = try report(widened(folder, source, slug), source).mentions
    #expect(wide.part <= narrow.part, "\(note): \(narrow.part) of \(narrow.whole), widened \(wide.part)")
  }

  /// What one range makes of the names in a text of its own.
  @Test(arguments: [
    ("Agnes Pell came. Then Thomas Wray.", 0..<10, 1, "the one place of the object counts"),
    ("Agnes Pell came. Then Thomas Wray.", 0..<34, 1, "what else lies in the range does not count"),
    ("Agnes Pell met Agnes Pell.", 0..<10, 1, "one of two places counts where the range holds only one"),
    ("Agnes Pell met Agnes Pell.", 0..<26, 0, "of two places in one range neither counts"),
  ])
  func `a range counts for the one place where its object stands`(
    _ text: String, _ range: Range<Int>, _ expected: Int, _ note: String
  ) throws {
    let source = SourceText(text, name: "text")
    let knowledge = """
      source: light-list
      Source:
        light-list:
          sha256: \(source.sha256)
      Person:
        agnes-pell:
          prefLabel: Agnes Pell @\(range.lowerBound)-\(range.upperBound)
      """
    let folder = try KnowledgeFolder.load(files: [("light.yaml", knowledge)], schema: Fixtures.schema())
    #expect(try Self.report(folder, source).mentionsByKind["name"]?.part == expected, "\(note)")
  }

  @Test(arguments: 0..<10)
  func `widening every range to its sentence reads no more`(_ seed: UInt64) throws {
    let folder = try Fixtures.lighthouse()
    let source = try Fixtures.lighthouseSource()
    try Self.expectNoGain(folder, source, "light-list", "whole")
    for percent: UInt64 in [50, 25] {
      let part = Self.thinned(folder, keeping: percent, seed: seed + 1)
      try Self.expectNoGain(part, source, "light-list", "\(percent) per cent, seed \(seed)")
    }
  }
}

extension KnowledgeFolder {
  /// The same folder with other assertions, and other evidence of things if that is given.
  func replacing(_ assertions: [Assertion], nodeEvidence: [String: [EvidenceUnit]]? = nil) -> KnowledgeFolder {
    KnowledgeFolder(
      graph: graph, assertions: assertions, nodeEvidence: nodeEvidence ?? self.nodeEvidence, layouts: layouts,
      sources: sources,
      files: files, schema: schema)
  }
}

@Suite struct LongLineTests {
  /// Each of these once took time in the square of its length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["3 May 1851 ", "[", ".[", "Pell ", "nine ", "12 ", "  ", "by the ", "“", "A. ", "1–", "May "])
  func `a source that is one long line is measured in time`(_ piece: String) throws {
    let source = SourceText(String(repeating: piece, count: 5_000), name: "long")
    _ = try CoverageTests.report(Fixtures.lighthouse(), source)
  }
}
