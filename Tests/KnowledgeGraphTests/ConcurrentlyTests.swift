@testable import KnowledgeGraph
import Testing

@Suite struct ConcurrentlyTests {
  private struct Refused: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [0, 1, 2, 100]) func `results come in order of the numbers`(count: Int) {
    #expect(concurrently(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `the lowest number's error is thrown`() {
    #expect(throws: Refused(number: 3)) {
      _ = try concurrently(50) { (number) throws(Refused) -> Int in
        if number % 10 >= 3 { throw Refused(number: number) }
        return number
      }
    }
  }

  @Test func `workers can be chosen, and inside workers again`() {
    let outside = workerCount
    withWorkerCount(7) {
      #expect(workerCount == 7)
      #expect(workerCount(for: 1, least: 1000) == 7)
      withWorkerCount(1) { #expect(workerCount == 1) }
    }
    #expect(workerCount == outside && outside >= 1)
    #expect(concurrently(4) { outer in concurrently(4) { $0 + outer }.reduce(0, +) } == [6, 10, 14, 18])
  }
}
