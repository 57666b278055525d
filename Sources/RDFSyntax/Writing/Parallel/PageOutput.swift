/// Where one run's bytes go, page by page.
struct PageOutput<Failure: Error>: Sendable {
  private let queue: PageQueue<Failure>
  private let run: Int
  private let maker: Int

  /// About how long a page is, in bytes.
  static var pageSize: Int { 1 << 20 }

  init(_ queue: PageQueue<Failure>, run: Int, maker: Int) {
    self.queue = queue
    self.run = run
    self.maker = maker
  }

  /// Hands over the bytes if they are a page, and leaves the buffer empty; what is left at the end of the run goes by itself.
  ///
  /// - Returns: whether they were handed over.
  @inline(__always)
  @discardableResult
  func flush(_ buffer: inout ByteBuffer) -> Bool {
    if buffer.count < Self.pageSize { return false }
    queue.deliver(&buffer, run: run, maker: maker, .goesOn)
    return true
  }

  func end(_ buffer: inout ByteBuffer, _ rest: PageQueue<Failure>.Delivery.Rest) {
    queue.deliver(&buffer, run: run, maker: maker, rest)
  }
}
