internal import KnowledgeGraph

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that appears with all its files or not at all.
///
/// The files go to a temporary folder beside it, which `commit()` synchronises and renames. Without a commit (an error) it is
/// removed with what is in it; where the process is killed it stays beside, under a name that begins with `.gensek-`.
/// A folder that is there already is only replaced where it is empty.
public struct AtomicFolder: ~Copyable {
  private let path: String
  /// Where the files are to be put until the commit; empty afterwards.
  public private(set) var temporaryPath: String

  /// Makes a temporary folder beside `path`.
  ///
  /// - Throws: `ExportError.output` when the folder that it is in does not exist or cannot be written, or `path` is
  ///   something else than an empty folder.
  public init(creating path: String) throws(ExportError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .output(path: path, operation: "create the folder", errno: EINVAL)
    }
    var target = path
    while target.utf8.count > 1, target.hasSuffix("/") { target.removeLast() }
    try Self.checkPlace(target)
    temporaryPath = try Self.makeTemporary(beside: target)
    self.path = target
  }

  deinit {
    if !temporaryPath.isEmpty { Self.remove(temporaryPath) }
  }

  /// Puts the folder in its place.
  ///
  /// - Throws: `ExportError.output` when the disk refuses, or somebody else put something there meanwhile.
  public consuming func commit() throws(ExportError) {
    do throws(SystemError) {
      try AtomicFile.synchronise(folder: temporaryPath)
      _ = try SystemCall.retrying { unsafe rename(temporaryPath, path) }
      temporaryPath = ""
      try AtomicFile.synchronise(folder: AtomicFile.folder(of: path))
    } catch {
      throw .output(path: path, operation: "create the folder", errno: error.code)
    }
  }

  /// Refuses a place where something stands.
  private static func checkPlace(_ path: String) throws(ExportError) {
    var entry = stat()
    guard unsafe lstat(path, &entry) == 0 else { return }
    guard entry.st_mode & S_IFMT == S_IFDIR else {
      throw .output(path: path, operation: "create the folder", errno: EEXIST)
    }
    if !names(in: path).isEmpty { throw .output(path: path, operation: "create the folder", errno: ENOTEMPTY) }
  }

  private static func makeTemporary(beside path: String) throws(ExportError) -> String {
    let parent = AtomicFile.folder(of: path)
    for attempt in 0..<1000 {
      let name = "\(parent)/.gensek-\(getpid())-\(attempt).tmp"
      if unsafe mkdir(name, 0o777) == 0 { return name }
      if errno != EEXIST { throw .output(path: path, operation: "create beside", errno: errno) }
    }
    throw .output(path: path, operation: "create beside", errno: EEXIST)
  }

  /// The names of the entries of a folder; none where it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder with the files in it; nothing can be done where that fails.
  private static func remove(_ folder: String) {
    for name in names(in: folder) { _ = unsafe unlink(folder + "/" + name) }
    _ = unsafe rmdir(folder)
  }
}
