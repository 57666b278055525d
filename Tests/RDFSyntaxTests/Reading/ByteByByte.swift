import RDFSyntax

/// Gives one byte at a time, so that every token is torn in every place.
struct ByteByByte: ByteSource {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  mutating func next(atMost count: Int) -> [UInt8] {
    defer { bytes = bytes.dropFirst() }
    return Array(bytes.prefix(1))
  }
}

extension RDFReader {
  /// The triples of a document, or the error.
  func outcome(_ bytes: [UInt8], base: String? = nil, tornUp: Bool = false) -> Result<TermTripleList, any Error> {
    var list = TermTripleList()
    let scope = BlankNodeScope("test") ?? BlankNodeScope()
    do {
      if tornUp {
        try read(ByteByByte(bytes), name: nil, base: base, scope: scope, into: &list)
      } else {
        try read(bytes, base: base, scope: scope, into: &list)
      }
      return .success(list)
    } catch {
      return .failure(error)
    }
  }

  /// The error in a document.
  func error(in bytes: [UInt8], tornUp: Bool = false) -> RDFSyntaxError? {
    if case .failure(let error as RDFSyntaxError) = outcome(bytes, tornUp: tornUp) { return error }
    return nil
  }
}
