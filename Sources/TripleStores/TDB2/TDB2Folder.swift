import Foundation

/// A database of TDB2, Apache Jena's store without a server: a folder with folders `Data-0001` and so on, of which that with the
/// highest number is the database, as Jena itself leaves the others behind when it compacts one.
struct TDB2Folder {
  /// The whole path, without symbolic links.
  let path: String
  /// The number of the database; nil where there is none yet.
  let generation: Int?
  /// - Throws: `StoreError` where there is something else.
  init(_ path: String) throws(StoreError) {
    let shown = Words.shown(path)
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw StoreError(.unsupported, "'tdb2:' names no folder", suggestion: "tdb2:FOLDER, such as tdb2:offices.tdb2")
    }
    var isFolder: ObjCBool = false
    let isThere = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    self.path = URL(filePath: path).resolvingSymlinksInPath().path
    guard isThere else {
      generation = nil
      return
    }
    guard isFolder.boolValue else { throw StoreError(.unsupported, "\(shown) is a file, not a folder of TDB2") }
    let names = try Self.reading(shown) { try FileManager.default.contentsOfDirectory(atPath: path) }
    generation = names.compactMap(Self.generation).max()
    let strange = names.filter { $0 != Self.lockName && $0 != Self.settingsName && Self.replaced(by: $0) == nil }
    guard generation != nil || strange.isEmpty else {
      let isOld = names.contains { $0.hasSuffix(".idn") }
      throw StoreError(
        .unsupported,
        isOld
          ? "\(shown) is a database of TDB1, which is not loaded into"
          : "\(shown) has files, and is no database of TDB2",
        suggestion: "name an empty folder, or one that is not there")
    }
  }

  /// Where the database of a number is.
  func data(_ number: Int) -> String {
    let digits = String(number)
    return path + "/Data-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static let lockName = "tdb.lock"
  private static let settingsName = "tdb.cfg"
  private static let databaseName = "Data-0001"
  /// Stands in a work folder from when its database is about to be used.
  private static let useName = "use"
  private static let workPrefix = ".gensek-"

  private static func generation(_ name: String) -> Int? {
    guard name.hasPrefix("Data-") else { return nil }
    let digits = name.dropFirst(5)
    return digits.count >= 4 && digits.count <= 9 && digits.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(digits) : nil
  }

  /// The number of the database that a work folder is to replace, which is in its name; nil for the names of others.
  private static func replaced(by name: String) -> Int? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard name.hasPrefix(workPrefix), parts.count == 3, parts[2].utf8.count == 16, UInt64(parts[2], radix: 16) != nil
    else { return nil }
    return parts[1].utf8.allSatisfy { (48...57).contains($0) } ? Int(parts[1]) : nil
  }

  private static func reading<Value>(_ shown: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do { return try body() } catch let error as StoreError { throw error } catch {
      throw StoreError(.unreachable, "\(shown) cannot be used: \(Self.reason(error))")
    }
  }

  /// The words of the system.
  static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    return Words.shown((cause ?? error).localizedDescription)
  }

  /// Makes a folder inside this one with a copy of the database, if there is one. To be done under the lock.
  ///
  /// - Returns: its path.
  func makeWork() throws(StoreError) -> String {
    try Self.reading(Words.shown(path)) {
      try removeRemains()
      let random = ScratchName.hexadecimal(.random(in: 0...UInt64.max))
      let work = path + "/\(Self.workPrefix)\(generation ?? 0)-\(random)"
      try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: false)
      do { try fill(work) } catch {
        clean(work)
        throw error
      }
      return work
    }
  }

  private func fill(_ work: String) throws {
    if let generation { try FileTree.copy(data(generation), to: work + "/" + Self.databaseName) }
    let settings = path + "/" + Self.settingsName
    if FileManager.default.fileExists(atPath: settings) {
      try FileTree.copy(settings, to: work + "/" + Self.settingsName)
    }
  }

  /// Removes what loads left that were killed, unless a command of Jena's that they started is still at it; also the database that
  /// one had replaced already.
  private func removeRemains() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      guard let replaced = Self.replaced(by: name), !TDB2Lock.isHeld(path + "/" + name) else { continue }
      let work = path + "/" + name
      let isUsed =
        FileManager.default.fileExists(atPath: work + "/" + Self.useName)
        && !FileManager.default.fileExists(atPath: work + "/" + Self.databaseName)
      if isUsed, replaced > 0, let generation, replaced < generation,
        FileManager.default.fileExists(atPath: data(replaced))
      {
        try FileManager.default.removeItem(atPath: data(replaced))
      }
      try FileManager.default.removeItem(atPath: work)
    }
  }

  /// Makes the folder, where there is none.
  ///
  /// - Returns: whether there was none.
  func create() throws(StoreError) -> Bool {
    if FileManager.default.fileExists(atPath: path) { return false }
    return try Self.reading(Words.shown(path)) {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        return true
      } catch CocoaError.fileWriteFileExists {
        return false
      }
    }
  }

  /// Makes a database in a work folder the one in use, by one renaming, and removes the one before it.
  ///
  /// - Returns: a warning, where the old one could not be removed, or the disk does not promise to keep the names.
  func use(_ work: String) throws(StoreError) -> String? {
    let number = (generation ?? 0) + 1
    try Self.reading(Words.shown(path)) {
      try FileTree.give(work, toOwnerOf: path)
      try Data().write(to: URL(filePath: work + "/" + Self.useName))
      try FileTree.synchronise(work)
      try FileManager.default.moveItem(atPath: work + "/" + Self.databaseName, toPath: data(number))
    }
    do { try FileTree.synchroniseEntry(path) } catch {
      return "the disk does not say that it keeps the new database: \(Self.reason(error))"
    }
    guard let generation else { return nil }
    do {
      try FileManager.default.removeItem(atPath: data(generation))
      return nil
    } catch {
      return
        "the database before, \(Words.shown(data(generation))), could not be removed, and may be: \(Self.reason(error))"
    }
  }

  /// Removes a work folder; where that fails, it stays for the next load to remove.
  func clean(_ work: String) { do { try FileManager.default.removeItem(atPath: work) } catch {} }

  /// Removes the folder, where there is nothing in it but the lock.
  func removeEmpty() {
    do {
      if try FileManager.default.contentsOfDirectory(atPath: path) == [Self.lockName] {
        try FileManager.default.removeItem(atPath: path)
      }
    } catch {}
  }
}
