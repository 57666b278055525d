internal import KnowledgeGraph

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears whole or not at all.
///
/// The bytes go to a temporary file beside the target; `commit()` synchronises it, reads it back and compares it,
/// renames it over the target and synchronises the folder. Without a commit (an error, a killed process) the old file stays as it was.
/// A symbolic link is followed, so that the file it names is replaced and the link stays. The permission bits of
/// an existing target are kept. A target that is no regular file (a device, a pipe) is written in place.
public struct AtomicFile: ~Copyable, ByteSink {
  private let path: String
  /// The temporary file's path; empty when the target is written in place, and after the commit.
  private var temporary: String
  private let descriptor: Int32
  private var hash = ByteHash()
  /// How many bytes the disk has been asked to write.
  private var begun = 0
  /// The bytes that have been read back.
  private var readBack = ByteHash()

  /// Opens a temporary file beside `path`.
  ///
  /// - Throws: `ExportError.output` when the folder does not exist or cannot be written, or the path is a folder.
  public init(replacing path: String) throws(ExportError) {
    // The system would read the path up to a zero byte only.
    guard !path.utf8.contains(0) else { throw .output(path: path, operation: "write", errno: EINVAL) }
    _ = signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files must be an error of write(2), not the end of the process.
    _ = signal(SIGXFSZ, SIG_IGN)
    let target = try AtomicFile.resolved(path)
    let opened = try AtomicFile.open(target)
    self.path = target
    temporary = opened.temporary
    descriptor = opened.descriptor
  }

  deinit {
    // Without a commit the temporary file has no use; nothing can be done when its removal fails.
    if !temporary.isEmpty { _ = unsafe unlink(temporary) }
    close(descriptor)
  }

  /// Appends `bytes` to the temporary file.
  public mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    hash.update(bytes)
    do {
      try SystemCall.writeAll(bytes, to: descriptor)
    } catch {
      throw .output(path: path, operation: "write", errno: error.code)
    }
    if hash.count - begun >= Self.stride, !temporary.isEmpty { try passOn() }
  }

  /// Puts the file in the target's place.
  ///
  /// - Throws: `ExportError.output` when the disk refuses, `.altered` when what is read back differs from what was written.
  public consuming func commit() throws(ExportError) {
    if temporary.isEmpty { return }
    var operation = "replace"
    do {
      try check()
      _ = try SystemCall.retrying { unsafe rename(temporary, path) }
      temporary = ""
      operation = "synchronise the folder of"
      try AtomicFile.synchronise(folder: AtomicFile.folder(of: path))
    } catch let error as ExportError {
      throw error
    } catch let error as SystemError {
      throw .output(path: path, operation: operation, errno: error.code)
    } catch {
      throw .output(path: path, operation: operation, errno: EIO)
    }
  }
}

extension AtomicFile {
  /// After so many bytes the disk is asked to write them.
  private static var stride: Int { 8 << 20 }
  /// As many bytes as are kept at hand of a file that is longer.
  private static var kept: Int { 256 << 20 }

  /// Hands what was written last to the disk, which then works while the rest is made. Of a long file what lies far behind is
  /// read back and let go, so that a file of any size takes little of the system's memory.
  private mutating func passOn() throws(ExportError) {
    SystemCall.passOn(begun..<hash.count, of: descriptor)
    begun = hash.count
    guard begun - readBack.count >= Self.kept else { return }
    do {
      try AtomicFile.read(descriptor, upTo: readBack.count + Self.stride, into: &readBack)
    } catch {
      throw .output(path: path, operation: "read back", errno: error.code)
    }
    SystemCall.passOn(0..<readBack.count, of: descriptor)
  }

  /// Synchronises the temporary file and reads it back at the same time, as one waits for the disk and the other does not.
  private borrowing func check() throws(ExportError) {
    let (descriptor, path, readBack) = (descriptor, path, readBack)
    let hashes = try concurrently(2) { number throws(ExportError) -> ByteHash? in
      do throws(SystemError) {
        if number == 1 {
          var hash = readBack
          try AtomicFile.read(descriptor, into: &hash)
          return hash
        }
        _ = try SystemCall.retrying { fsync(descriptor) }
        return nil
      } catch {
        throw .output(path: path, operation: number == 1 ? "read back" : "synchronise", errno: error.code)
      }
    }
    if hashes != [nil, hash] { throw .altered(path: path) }
  }

  /// The path with its symbolic links followed; a link to nothing gives the path it names.
  private static func resolved(_ path: String) throws(ExportError) -> String {
    var path = path
    for _ in 0..<40 {
      var entry = stat()
      guard unsafe lstat(path, &entry) == 0, entry.st_mode & S_IFMT == S_IFLNK else { return path }
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = unsafe readlink(path, &target, target.count)
      if count < 0 { throw .output(path: path, operation: "follow the link", errno: errno) }
      guard count < target.count,
        let link = String(validating: target[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
      else {
        throw .output(path: path, operation: "follow the link", errno: EINVAL)
      }
      path = link.hasPrefix("/") ? link : folder(of: path) + "/" + link
    }
    throw .output(path: path, operation: "follow the link", errno: ELOOP)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func open(_ target: String) throws(ExportError) -> (temporary: String, descriptor: Int32) {
    var operation = "write"
    do throws(SystemError) {
      var old = stat()
      guard unsafe stat(target, &old) == 0 else {
        operation = "write beside"
        return try openTemporary(in: folder(of: target))
      }
      if old.st_mode & S_IFMT != S_IFREG {
        let descriptor = try SystemCall.retrying { Self.open(target, O_WRONLY | O_CLOEXEC, 0) }
        return ("", descriptor)
      }
      // A file that may not be written is not to be replaced either.
      _ = try SystemCall.retrying { unsafe access(target, W_OK) }
      operation = "write beside"
      let opened = try openTemporary(in: folder(of: target))
      do throws(SystemError) {
        _ = try SystemCall.retrying { fchmod(opened.descriptor, old.st_mode & 0o7777) }
      } catch {
        close(opened.descriptor)
        _ = unsafe unlink(opened.temporary)
        throw error
      }
      return opened
    } catch {
      throw .output(path: target, operation: operation, errno: error.code)
    }
  }

  /// A new file in the target's folder: same file system, so that the rename is atomic.
  private static func openTemporary(in folder: String) throws(SystemError) -> (temporary: String, descriptor: Int32) {
    var attempt = 0
    while true {
      let name = "\(folder)/.gensek-\(getpid())-\(attempt).tmp"
      do throws(SystemError) {
        return (name, try SystemCall.retrying { Self.open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) })
      } catch {
        if error.code != EEXIST || attempt == 1000 { throw error }
        attempt += 1
      }
    }
  }

  /// open(2), whose name the functions above hide.
  private static func open(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, flags, mode)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags, mode)
    #else
      unsafe Darwin.open(path, flags, mode)
    #endif
  }

  /// Adds to a hash of the beginning of a file what follows, up to a place or to the end.
  private static func read(
    _ descriptor: Int32, upTo end: Int = .max, into hash: inout ByteHash
  ) throws(SystemError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while hash.count < end {
      let (start, wanted) = (hash.count, min(buffer.count, end - hash.count))
      let count = try SystemCall.retrying {
        unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe pread(descriptor, bytes.baseAddress, wanted, off_t(start))
        }
      }
      if count == 0 { return }
      hash.update(buffer.span.extracting(0..<count))
    }
  }

  static func synchronise(folder: String) throws(SystemError) {
    let descriptor = try SystemCall.retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    defer { close(descriptor) }
    do {
      _ = try SystemCall.retrying { fsync(descriptor) }
    } catch {
      // Some file systems cannot synchronise a folder and say so; then there is nothing more to do.
      if error.code != EINVAL && error.code != ENOTSUP { throw error }
    }
  }
}
