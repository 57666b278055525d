/// What blank nodes are called in the output: as in the input, so that nodes neither merge nor split and no table is kept.
///
/// Nodes that have no label in Turtle are called `genid1`, `genid2` and so on. A label of the document that could be one of
/// these, `genid` with any number of `x` and then digits, gets one `x` more, so that no two nodes share a label.
struct BlankNodeLabels {
  /// Keeps the labels of a conversion apart from those that the reader makes itself.
  let scope: BlankNodeScope
  /// Whether the input may have nodes without a label.
  let hasGenerated: Bool

  private static let generated: StaticString = "genid"
  private static let stem = Array("genid".utf8)

  /// - Parameter format: of the input.
  init(_ format: RDFFormat) {
    scope = BlankNodeScope()
    hasGenerated = format == .turtle
  }

  /// Appends a node.
  ///
  /// - Parameter label: the reader's, in the scope.
  func append(_ label: Span<UInt8>, to output: inout ByteBuffer) {
    // The scope's own bytes, then `d` for a label of the document or `g` for a number; see `BlankNodeScope`.
    let start = scope.prefix.count
    let name = label.extracting((start + 1)..<label.count)
    output.append("_:")
    guard hasGenerated else { return output.append(name) }
    if label[start] != UInt8(ascii: "d") {
      output.append(Self.generated)
      return output.append(name)
    }
    guard isReserved(name) else { return output.append(name) }
    output.append(Self.generated)
    output.append(UInt8(ascii: "x"))
    output.append(name.extracting(Self.stem.count..<name.count))
  }

  /// Whether a label of the document could be one that is made here.
  private func isReserved(_ name: Span<UInt8>) -> Bool {
    guard begins(name, with: Self.stem) else { return false }
    var index = Self.stem.count
    while index < name.count, name[index] == UInt8(ascii: "x") { index += 1 }
    guard index < name.count else { return false }
    while index < name.count {
      guard isDigit(name[index]) else { return false }
      index += 1
    }
    return true
  }
}
