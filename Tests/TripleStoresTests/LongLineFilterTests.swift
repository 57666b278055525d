import RDFSyntax
import Testing

@testable import TripleStores

/// What a store sends that is longer than expected is told, and never held.
@Suite struct LongLineFilterTests {
  private struct Pieces: ByteSource {
    var pieces: [[UInt8]]

    mutating func next(atMost count: Int) -> [UInt8] { pieces.isEmpty ? [] : pieces.removeFirst() }
  }

  /// Gives the same piece so many times.
  private struct Flood: ByteSource {
    let piece: [UInt8]
    var count: Int

    mutating func next(atMost _: Int) -> [UInt8] {
      count -= 1
      return count >= 0 ? piece : []
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `the lines that are left are as they were, and a long one is an empty line`(size: Int) throws {
    let long = String(repeating: "long", count: 3000)
    let text = "a\nbb\r\n\(long) \n\nccc\r\(long)\rdddd\n\(long)"
    let bytes = Array(text.utf8)
    let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    var told: [String] = []
    var left: [UInt8] = []
    try withoutActuallyEscaping({ told.append($0) }) { take in
      var filter = LongLineFilter(Pieces(pieces: pieces), longest: 5000, take)
      while true {
        let piece = try filter.next(atMost: 100)
        if piece.isEmpty { break }
        left += piece
      }
    }
    #expect(String(decoding: left, as: UTF8.self) == "a\nbb\r\n\n\nccc\r\rdddd\n")
    #expect(told.count == 3)
    #expect(told.allSatisfy { $0.count == 2000 && long.hasPrefix($0) })
  }

  @Test func `a line without end is told once, and ends with the answer`() throws {
    var told = 0
    let flood = Flood(piece: Array(repeating: 120, count: 1 << 18), count: 100)
    let left = try withoutActuallyEscaping({ (_: String) in told += 1 }) { take in
      var filter = LongLineFilter(flood, longest: 1 << 20, take)
      return try filter.next(atMost: 1)
    }
    #expect(left.isEmpty)
    #expect(told == 1)
  }
}
