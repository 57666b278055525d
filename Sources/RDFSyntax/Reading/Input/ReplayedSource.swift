/// A source whose beginning was looked at and is given again.
struct ReplayedSource: ByteSource {
  private var base: any ByteSource
  private var start: [UInt8] = []

  init(_ base: any ByteSource) { self.base = base }

  /// The first bytes: at least `count`, or all there are.
  mutating func beginning(atLeast count: Int) throws -> [UInt8] {
    while start.count < count, try base.appendNext(atMost: 4096, to: &start) {}
    return start
  }

  mutating func next(atMost count: Int) throws -> [UInt8] {
    if start.isEmpty { return try base.next(atMost: count) }
    defer { start = [] }
    return start
  }

  mutating func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool {
    if start.isEmpty { return try base.appendNext(atMost: count, to: &buffer) }
    buffer.append(contentsOf: start)
    start = []
    return true
  }
}
