internal import Foundation
internal import RDFSyntax

/// The text of a source as evidence counts it: Unicode code points from 0, lines and columns from 1.
public struct SourceText: Sendable {
  /// The largest source that is read, in bytes.
  public static let maximumBytes = 256 << 20

  /// Why a source cannot be read.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// No file stands there, or it may not be read.
    case noSuchFile(path: String)
    /// The file has more bytes than `maximumBytes`.
    case tooLarge(path: String, bytes: Int)
    /// A byte, counted from 0, is not UTF-8.
    case notUTF8(path: String, byte: Int)

    /// The path, what was found and what was expected.
    public var description: String {
      switch self {
      case .noSuchFile(let path): "\(path): no such readable file"
      case .tooLarge(let path, let bytes): "\(path): found \(bytes) bytes, expected at most \(maximumBytes)"
      case .notUTF8(let path, let byte): "\(path): byte \(byte) is not UTF-8"
      }
    }
  }

  /// The path or name for messages.
  public let name: String
  /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// The code points; evidence offsets index this array.
  public let scalars: [Unicode.Scalar]
  /// The offset at which each line begins, ascending, at least one; a line ends with its line feed.
  let lineStarts: [Int]

  /// Takes text that is in memory.
  /// - Parameters:
  ///   - text: the text.
  ///   - name: its name for messages.
  public init(_ text: String, name: String) {
    self.init(name: name, bytes: Array(text.utf8), scalars: Array(text.unicodeScalars))
  }

  /// Reads a file.
  /// - Parameter path: a file of UTF-8 text.
  /// - Throws: `Failure` with the path.
  public init(contentsOf path: String) throws(Failure) {
    let bytes: [UInt8]
    switch FileBytes.read(path, limit: Self.maximumBytes) {
    case .bytes(let read): bytes = read
    case .missing: throw .noSuchFile(path: path)
    case .tooLarge(let count): throw .tooLarge(path: path, bytes: count)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(path: path, byte: FileBytes.firstFault(in: bytes))
    }
    self.init(name: path, bytes: bytes, scalars: Array(text.unicodeScalars))
  }

  private init(name: String, bytes: [UInt8], scalars: [Unicode.Scalar]) {
    self.name = name
    self.sha256 = SHA256.hexadecimal(of: bytes)
    self.scalars = scalars
    var starts = [0]
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(offset + 1) }
    self.lineStarts = starts
  }

  /// The number of code points.
  public var count: Int { scalars.count }

  /// The number of lines; text after the last line feed counts as a line.
  public var lineCount: Int { lineStarts.count }

  /// The line, from 1, that holds an offset.
  /// - Complexity: O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column in code points, from 1, of an offset in its line.
  public func column(at offset: Int) -> Int {
    offset - lineStarts[line(at: offset) - 1] + 1
  }

  /// The code points of one line without its line feed, clamped to the text.
  /// - Parameter line: from 1.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return count..<count }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : count
    return start..<max(start, end)
  }

  /// The text of a range, clamped to the source.
  public func text(in range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<count)])
    return String(view)
  }
}
