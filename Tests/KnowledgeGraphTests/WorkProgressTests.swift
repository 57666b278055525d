import Dispatch
import KnowledgeGraph
import Testing

@Suite struct `Progress of work` {
  @Test func `nothing can be said before the first phase`() {
    #expect(WorkProgress().snapshot == nil)
  }

  @Test func `a phase begins with nothing done`() throws {
    let progress = WorkProgress()
    progress.begin(phase: "reading", total: 10, unit: .bytes)
    progress.advance(by: 4)
    #expect(progress.snapshot?.share == 0.4)
    progress.begin(phase: "writing", unit: .triples)
    let snapshot = try #require(progress.snapshot)
    #expect(snapshot.phase == "writing" && snapshot.done == 0)
    #expect(snapshot.share == nil && snapshot.unit == .triples)
  }

  @Test func `a phase takes time from its beginning`() throws {
    let progress = WorkProgress()
    progress.begin(phase: "reading", unit: .bytes)
    let first = try #require(progress.snapshot).elapsed
    #expect(try first >= .zero && #require(progress.snapshot).elapsed >= first)
  }

  @Test func `threads that count together lose nothing`() {
    let progress = WorkProgress()
    progress.begin(phase: "counting", total: 80_000, unit: .items)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<10_000 { progress.advance(by: 1) }
    }
    #expect(progress.snapshot?.done == 80_000)
  }

  @Test(arguments: [(0, 0, 1.0), (5, 0, 1.0), (20, 10, 1.0), (-1, 10, 0.0), (1, 4, 0.25)])
  func `a share stays between nothing and all`(done: Int, total: Int, share: Double) {
    let progress = WorkProgress()
    progress.begin(phase: "reading", total: total, unit: .bytes)
    progress.advance(by: done)
    #expect(progress.snapshot?.share == share)
  }
}
