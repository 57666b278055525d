import KnowledgeGraph
import Testing

@testable import gensek

@Suite struct `The line of progress` {
  private static func line(
    done: Int, total: Int?, unit: WorkProgress.Unit, seconds: Double, phase: String = "reading", width: Int = 80
  ) throws -> String {
    let progress = WorkProgress()
    progress.begin(phase: phase, total: total, unit: unit)
    progress.advance(by: done)
    return ProgressLine(try #require(progress.snapshot), seconds: seconds).phrase(width: width).text
  }

  @Test(
    arguments: [
      (43_000_000, 100_000_000, WorkProgress.Unit.bytes, 2.0, "reading   43 %   22 MB/s   3 s left"),
      (8_500_000, nil, .triples, 1.0, "reading   8.5 M triples   8.5 M triples/s"),
      (999, nil, .triples, 1.0, "reading   999 triples   999 triples/s"),
      (999_600, nil, .bytes, 1.0, "reading   1.0 MB   1.0 MB/s"),
      (1, 3_700, .items, 1.0, "reading   0 %   1/s   1 h 1 min left"),
      (1, 91, .items, 1.0, "reading   1 %   1/s   1 min 30 s left"),
      (0, 10, .items, 1.0, "reading   0 %"),
      (0, nil, .items, 1.0, "reading"),
      (1, .max, .bytes, 1e9, "reading   0 %   0 B/s   2400 h 0 min left"),
    ] as [(Int, Int?, WorkProgress.Unit, Double, String)])
  func `tells share, rate and time left, as far as they are known`(
    done: Int, total: Int?, unit: WorkProgress.Unit, seconds: Double, expected: String
  ) throws {
    #expect(try Self.line(done: done, total: total, unit: unit, seconds: seconds) == expected)
  }

  @Test(arguments: [1, 5, 20, 30])
  func `never is wider than the terminal, but for its figures`(width: Int) throws {
    let text = try Self.line(
      done: 1, total: 2, unit: .items, seconds: 1, phase: "reading 日本語の長い名前のファイル.nt", width: width)
    let figures = "   50 %   1/s   1 s left"
    #expect(text.hasSuffix(figures))
    #expect(displayWidth(of: text) <= max(width, displayWidth(of: figures)))
  }

  @Test func `shows what would steer the terminal`() throws {
    let text = try Self.line(done: 1, total: 2, unit: .items, seconds: 1, phase: "reading \u{1B}[2J\r.nt")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }
}
