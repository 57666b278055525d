import Foundation
import Testing

/// A disk of 16 MiB in memory, which is unmounted with this object.
final class SmallDisk {
  let path = NSTemporaryDirectory() + "/gensek-disk-\(UUID().uuidString)"

  /// Whether this user may mount disks.
  static let mayBeMounted = {
    do {
      _ = try SmallDisk()
      return true
    } catch {
      return false
    }
  }()

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard unsafe system("mount -t tmpfs -o size=16m tmpfs '\(path)' 2>/dev/null") == 0 else {
      try FileManager.default.removeItem(atPath: path)
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  deinit { _ = unsafe system("umount -l '\(path)' && rmdir '\(path)'") }
}
