import KnowledgeGraph

/// Bytes of another source, counted as progress when they are taken.
struct CountedSource: ByteSource {
  private var base: any ByteSource
  private let progress: WorkProgress

  init(_ base: any ByteSource, progress: WorkProgress) {
    self.base = base
    self.progress = progress
  }

  mutating func next(atMost count: Int) throws -> [UInt8] {
    let bytes = try base.next(atMost: count)
    progress.advance(by: bytes.count)
    return bytes
  }

  mutating func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool {
    let before = buffer.count
    let isMore = try base.appendNext(atMost: count, to: &buffer)
    progress.advance(by: buffer.count - before)
    return isMore
  }
}
