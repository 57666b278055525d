import KnowledgeGraph

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension InputFile {
  /// The size in bytes, where it is a plain file and not a pipe.
  public var size: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The bytes of an input, decompressed where they begin as gzip's do.
  ///
  /// - Parameters:
  ///   - source: the bytes as they are stored.
  ///   - name: the path: errors name it, and where it ends with `.gz` the bytes must be gzip's.
  /// - Throws: what the source throws.
  public static func decompressed(_ source: consuming sending any ByteSource, name: String?) throws
    -> sending any ByteSource
  {
    var replayed = ReplayedSource(source)
    let isGzip = try GzipInput.isGzip(replayed.beginning(atLeast: 2)) || name?.lowercased().hasSuffix(".gz") == true
    return isGzip ? GzipInput(replayed, name: name) : replayed
  }
}
