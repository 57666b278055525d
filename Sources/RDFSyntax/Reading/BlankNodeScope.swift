import Synchronization

/// Keeps the blank nodes of one read apart from those of any other, and those that a reader makes apart from those with a label.
///
/// A label is the scope's name, `_`, `d` for a label of the document or `g` for a generated one, and the label or a number.
/// As the name has no `_`, no two of these are the same.
public struct BlankNodeScope: Hashable, Sendable {
  let prefix: [UInt8]

  /// A scope that is not yet used in this process.
  public init() {
    prefix = Array("\(Self.next.add(1, ordering: .relaxed).newValue)_".utf8)
  }

  /// A scope of one's own naming, for labels that are the same in each run.
  ///
  /// - Parameter name: ASCII letters and digits, a letter first; otherwise the result is nil.
  public init?(_ name: String) {
    guard let first = name.utf8.first, isLetter(first), name.utf8.allSatisfy({ isLetter($0) || isDigit($0) }) else {
      return nil
    }
    prefix = Array("\(name)_".utf8)
  }

  /// Begins the label, in the graph, of a node that has one in the document, which is to be appended.
  func beginLabel(in buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: prefix)
    buffer.append(UInt8(ascii: "d"))
  }

  /// The label, in the graph, of a node that has none in the document.
  ///
  /// - Parameter number: different for each such node of one read.
  func generatedLabel(_ number: Int, into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: prefix)
    buffer.append(UInt8(ascii: "g"))
    buffer.append(contentsOf: String(number).utf8)
  }

  private static let next = Atomic(0)
}
