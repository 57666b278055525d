/// Where in the files of an import a record stands.
public struct RecordPlace: Hashable, Sendable {
  /// A part of a file, in the terms of its media type.
  public enum Fragment: Hashable, Sendable {
    /// A record of a table, counted from 1, the header included (RFC 7111, section 2.1).
    case row(Int)
    /// A value of a table by record and column, each counted from 1 (RFC 7111, section 2.3).
    case cell(row: Int, column: Int)
    /// A JSON pointer, such as `/persons/3` (RFC 6901, section 6).
    case pointer(String)
    /// A line of text, counted from 1.
    case line(Int)
  }

  /// The file, by its position in the import.
  public var file: Int
  /// The part of it.
  public var fragment: Fragment

  /// A part of a file.
  public init(file: Int, _ fragment: Fragment) {
    self.file = file
    self.fragment = fragment
  }
}

extension RecordPlace.Fragment: CustomStringConvertible {
  /// The fragment identifier, without `#`. A line is written as its specification counts, by the gaps between lines (RFC 5147, section 2.2.2).
  public var description: String {
    switch self {
    case .row(let row): "row=\(row)"
    case .cell(let row, let column): "cell=\(row),\(column)"
    case .pointer(let pointer): pointer
    case .line(let line): "line=\(line &- 1),\(line)"
    }
  }

  /// The specification that says what the fragment means.
  var specification: String {
    switch self {
    case .row, .cell: "http://tools.ietf.org/rfc/rfc7111"
    case .pointer: "http://tools.ietf.org/rfc/rfc6901"
    case .line: "http://tools.ietf.org/rfc/rfc5147"
    }
  }

  /// As people say it: “row 5”, “row 5, column 3”, “/persons/3”, “line 5”.
  public var words: String {
    switch self {
    case .row(let row): "row \(row)"
    case .cell(let row, let column): "row \(row), column \(column)"
    case .pointer(let pointer): pointer
    case .line(let line): "line \(line)"
    }
  }
}
