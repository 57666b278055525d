import KnowledgeGraph
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("Сталин", "Сталина", 1),
  ])
  func `the edit distance counts letters and swaps`(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
    #expect(editDistance(a, b, limit: max(0, distance - 1)) == (distance == 0 ? 0 : nil))
  }

  @Test(arguments: [
    ("holdr", "holder"), ("Holder", "holder"), ("ohlder", "holder"), ("endCuase", "endCause"), ("sko", "skos"),
    ("gz", nil), ("x", nil), ("", nil), ("somethingElse", nil), (String(repeating: "holder", count: 11), nil),
  ])
  func `the nearest name is near enough to be meant, or none`(written: String, meant: String?) {
    #expect(nearestName(to: written, among: ["skos", "holder", "gs", "endCause", "endCauses"]) == meant)
  }
}
