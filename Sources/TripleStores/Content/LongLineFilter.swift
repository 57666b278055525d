import RDFSyntax

/// Takes the lines out of what a store sends that are longer than any that is expected, so that nobody ever holds one, whatever a
/// store sends; an empty line stays, and the number of the next one is right.
struct LongLineFilter: ByteSource {
  private var source: any ByteSource
  private let longest: Int
  private let take: (String) -> Void
  /// The beginning of a line whose end has not come.
  private var rest: [UInt8] = []
  private var isInLongLine = false

  /// So many bytes of a line tell which it is; more than a message shows.
  private static var shownLength: Int { 2000 }

  /// - Parameters:
  ///   - source: gives N-Triples.
  ///   - longest: the bytes of a line that is kept, at least; one that ends in the piece in which it passes them is kept too.
  ///   - take: gets the beginning of each line that is taken out.
  init(_ source: any ByteSource, longest: Int, _ take: @escaping (String) -> Void) {
    self.source = source
    self.longest = longest
    self.take = take
  }

  mutating func next(atMost count: Int) throws -> [UInt8] {
    while true {
      var piece = try source.next(atMost: count)
      if piece.isEmpty {
        defer { rest = [] }
        return rest
      }
      if isInLongLine {
        guard let end = piece.firstIndex(where: Self.endsLine) else { continue }
        piece.removeFirst(end)
        isInLongLine = false
      }
      if let end = piece.lastIndex(where: Self.endsLine) {
        defer { rest = Array(piece[(end + 1)...]) }
        return rest + piece[...end]
      }
      rest += piece
      if rest.count > longest {
        take(String(decoding: rest.prefix(Self.shownLength), as: UTF8.self))
        rest = []
        isInLongLine = true
      }
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
