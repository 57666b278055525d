#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be opened or read.
public struct InputFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String
  /// The system's error number.
  public let code: Int32

  /// Whether there is no file at the path, as opposed to one that cannot be read.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// What the system says, in the words of a person for a folder.
  public var reason: String { code == EISDIR ? "a folder" : SystemCall.message(code) }

  /// The path and what the system says.
  public var description: String { "\(path): cannot be read: \(reason)" }
}
