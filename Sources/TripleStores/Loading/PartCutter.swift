import Synchronization

/// Cuts what comes out of a pipe into parts of whole lines, for as many takers as like.
final class PartCutter: Sendable {
  private let pipe: BytePipe
  private let size: Int
  private let rest = Mutex<[UInt8]>([])

  /// - Parameter size: the bytes of a part, about; a longer line is a part of its own.
  init(_ pipe: BytePipe, size: Int) {
    self.pipe = pipe
    self.size = size
  }

  /// The next part; none at the end.
  func next() -> [UInt8] {
    rest.withLock { rest in
      while rest.count < size {
        let piece = pipe.receive()
        if piece.isEmpty { break }
        rest += piece
      }
      guard rest.count >= size, let end = rest.lastIndex(of: UInt8(ascii: "\n")) else {
        defer { rest = [] }
        return rest
      }
      let part = Array(rest[...end])
      rest.removeFirst(end + 1)
      return part
    }
  }
}
