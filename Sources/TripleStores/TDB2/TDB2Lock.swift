#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lock that Jena itself takes on a database, so that nobody else uses it meanwhile; given back with this object.
struct TDB2Lock: ~Copyable {
  private let descriptor: Int32

  /// - Throws: `StoreError` of kind `refused` where another process has it.
  init(_ folder: TDB2Folder) throws(StoreError) {
    let path = folder.path + "/" + TDB2Folder.lockName
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      throw StoreError(.unreachable, "\(Words.shown(path)) cannot be opened: \(Self.message(errno))")
    }
    // What root makes, the owner of the database must be able to open.
    var entry = stat()
    if geteuid() == 0, unsafe stat(folder.path, &entry) == 0 { _ = fchown(descriptor, entry.st_uid, entry.st_gid) }
    var lock = Self.whole
    guard unsafe fcntl(descriptor, F_SETLK, &lock) == 0 else {
      let code = errno
      close(descriptor)
      throw StoreError(
        .refused,
        code == EACCES || code == EAGAIN
          ? "the database \(Words.shown(folder.path)) is in use by another process"
          : "\(Words.shown(path)) cannot be locked: \(Self.message(code))",
        suggestion: "stop the server first, or load by its address")
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Whether another process has the lock of a folder.
  static func isHeld(_ folder: String) -> Bool {
    let descriptor = unsafe open(folder + "/" + TDB2Folder.lockName, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = whole
    return unsafe fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// A lock to write all of a file.
  private static var whole: flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return lock
  }

  private static func message(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
