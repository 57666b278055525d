import Foundation

/// Copies files whose holes stay holes: those of a database are mostly holes.
enum SparseCopy {
  private static let hole = Data(count: 1 << 18)

  /// Copies a folder of files and folders.
  static func copyFolder(_ source: String, to target: String) throws {
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    for name in try FileManager.default.contentsOfDirectory(atPath: source) {
      let (from, to) = (source + "/" + name, target + "/" + name)
      switch try FileManager.default.attributesOfItem(atPath: from)[.type] as? FileAttributeType {
      case .typeDirectory?: try copyFolder(from, to: to)
      case .typeRegular?: try copyFile(from, to: to)
      default: continue
      }
    }
  }

  private static func copyFile(_ source: String, to target: String) throws {
    try Data().write(to: URL(filePath: target), options: .withoutOverwriting)
    let from = try FileHandle(forReadingFrom: URL(filePath: source))
    let to = try FileHandle(forWritingTo: URL(filePath: target))
    var end: UInt64 = 0
    while let block = try from.read(upToCount: hole.count), !block.isEmpty {
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
  static func synchronise(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
      case .typeDirectory?: try synchronise(path)
      case .typeRegular?: try synchroniseEntry(path)
      default: continue
      }
    }
    try synchroniseEntry(folder)
  }

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
