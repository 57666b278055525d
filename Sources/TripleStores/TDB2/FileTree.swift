import Foundation

/// Folders of files, as a database is.
enum FileTree {
  private static let blockSize = 1 << 18

  /// Copies a file, or a folder with what is in it; holes stay holes, of which most of a small database is.
  ///
  /// - Throws: `StoreError` where something else is in it, such as a link, whose target a copy would leave behind.
  static func copy(_ source: String, to target: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: source)
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory?:
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
      for name in try FileManager.default.contentsOfDirectory(atPath: source) {
        try copy(source + "/" + name, to: target + "/" + name)
      }
    case .typeRegular?: try copyFile(source, to: target)
    default:
      throw StoreError(
        .unsupported, "the database has something else in it than files and folders: \(Words.shown(source))")
    }
    guard let mode = attributes[.posixPermissions] else { return }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: target)
  }

  /// Gives a folder and what is in it to the owner of another, where they differ and this user may.
  static func give(_ folder: String, toOwnerOf other: String) throws {
    guard geteuid() == 0 else { return }
    let attributes = try FileManager.default.attributesOfItem(atPath: other)
    guard let owner = attributes[.ownerAccountID], let group = attributes[.groupOwnerAccountID] else { return }
    try forEach(in: folder) { path in
      try FileManager.default.setAttributes(
        [.ownerAccountID: owner, .groupOwnerAccountID: group], ofItemAtPath: path)
    }
  }

  /// Goes through what is in a folder, and then to the folder itself.
  private static func forEach(in folder: String, _ body: (String) throws -> Void) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
      case .typeDirectory?: try forEach(in: path, body)
      case .typeRegular?: try body(path)
      default: continue
      }
    }
    try body(folder)
  }

  private static func copyFile(_ source: String, to target: String) throws {
    try Data().write(to: URL(filePath: target), options: .withoutOverwriting)
    let from = try FileHandle(forReadingFrom: URL(filePath: source))
    let to = try FileHandle(forWritingTo: URL(filePath: target))
    let hole = Data(count: blockSize)
    var end: UInt64 = 0
    while let block = try from.read(upToCount: blockSize), !block.isEmpty {
      if block != hole.prefix(block.count) {
        try to.seek(toOffset: end)
        try to.write(contentsOf: block)
      }
      end += UInt64(block.count)
    }
    try to.truncate(atOffset: end)
    try to.close()
    try from.close()
  }

  /// Waits until a folder, its files and its folders are on the disk.
  static func synchronise(_ folder: String) throws { try forEach(in: folder) { path in try synchroniseEntry(path) } }

  /// Waits until a file, or the names in a folder, are on the disk.
  static func synchroniseEntry(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      let code = POSIXErrorCode(rawValue: errno) ?? .EIO
      close(descriptor)
      throw POSIXError(code)
    }
    close(descriptor)
  }
}
