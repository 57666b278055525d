/// Why a file is not read as a snapshot.
public struct SnapshotError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The system does not open or map it.
    case unreadable(errno: Int32)
    /// It is no regular file: what it is.
    case notAFile(String)
    /// It does not begin as a snapshot does.
    case foreign
    /// It is of another version of the layout.
    case otherVersion(found: UInt32, expected: UInt32)
    /// It was written on a machine with another order of bytes.
    case otherByteOrder
    /// It is shorter or longer than it says.
    case otherSize(found: Int, expected: UInt64)
    /// Bytes of a part are not those that were written.
    case altered(part: String)
    /// A part is not what a snapshot has there, though its checksum is right.
    case malformed(part: String, problem: String)
  }

  /// The path of the file as it was given.
  public let path: String
  /// What is wrong.
  public let reason: Reason

  /// An error of a file.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Whether there is no such file.
  public var isMissing: Bool {
    if case .unreadable(let errno) = reason { return SystemError.isMissing(errno) }
    return false
  }
}

extension SnapshotError: CustomStringConvertible {
  /// The path and what is wrong with the file, without a line end.
  public var description: String {
    let problem =
      switch reason {
      case .unreadable(let errno): "cannot be read: \(SystemError.message(errno))"
      case .notAFile(let kind): "is \(kind), not a file: a snapshot is mapped, which needs a file"
      case .foreign: "is no snapshot: it does not begin as one"
      case .otherVersion(let found, let expected):
        "is a snapshot of version \(found), and this program reads version \(expected)"
      case .otherByteOrder: "is a snapshot from a machine with another order of bytes"
      case .otherSize(let found, let expected):
        "is a snapshot of \(expected) bytes, of which \(found) are there: it was cut, or something was added"
      case .altered(let part): "is a damaged snapshot: the \(part) is not as it was written"
      case .malformed(let part, let problem): "is no valid snapshot: in the \(part), \(problem)"
      }
    return "\(path): \(problem)"
  }
}
