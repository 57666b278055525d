import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that a command writes.
struct OutputPaths {
  private let paths: [String]

  /// - Parameter paths: what the options say; nil and `-` are no files.
  init(_ paths: String?...) {
    self.paths = paths.compactMap(\.self).filter { $0 != "-" }
  }

  /// Refuses to write one file twice, or over a file that is read.
  ///
  /// - Parameter inputs: the files that are read, also as `KIND:PATH`.
  /// - Throws: `ValidationError`.
  func check(against inputs: [String?]) throws {
    for (place, path) in paths.enumerated() {
      for other in paths[..<place] where Self.areOne(path, other) {
        throw ValidationError("\(path) would be written twice: give each output a name of its own.")
      }
      for input in inputs.compactMap(\.self) {
        let name = input.split(separator: ":", maxSplits: 1).last.map(String.init) ?? input
        if Self.areOne(path, input) || Self.areOne(path, name) {
          throw ValidationError("\(path) is read too, and would be overwritten: write to another file.")
        }
      }
    }
  }

  /// Whether something is there that is neither a file nor a folder, such as `/dev/stdout` or a pipe.
  static func isDevice(_ path: String) -> Bool {
    var entry = stat()
    return unsafe stat(path, &entry) == 0 && ![S_IFREG, S_IFDIR].contains(entry.st_mode & S_IFMT)
  }

  /// Whether two names are of one file, by whatever links; devices and pipes hold nothing that could be lost.
  private static func areOne(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return one == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino && first.st_mode & S_IFMT == S_IFREG
  }
}
