internal import Foundation

/// Whole files as bytes, with a limit that is checked before memory is taken.
enum FileBytes {
  enum Outcome {
    case bytes([UInt8])
    case missing
    case tooLarge(Int)
  }

  /// Reads a regular file.
  static func read(_ path: String, limit: Int) -> Outcome {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard unsafe manager.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return .missing }
    guard let handle = FileHandle(forReadingAtPath: path) else { return .missing }
    defer { handle.closeFile() }
    var bytes: [UInt8] = []
    while true {
      do {
        guard let part = try handle.read(upToCount: 1 << 20), !part.isEmpty else { return .bytes(bytes) }
        bytes.append(contentsOf: part)
      } catch {
        return .missing
      }
      if bytes.count > limit { return .tooLarge(bytes.count) }
    }
  }

  /// The offset of the first byte that is not part of well-formed UTF-8; the count where all is well.
  static func firstFault(in bytes: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count
    // A prefix that ends inside a character is at most three bytes short, so compare what repairing changes.
    while low < high {
      let middle = (low + high + 1) / 2
      if wellFormed(bytes.prefix(middle)) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func wellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
    for missing in 0...min(3, bytes.count) where String(validating: bytes.dropLast(missing), as: UTF8.self) != nil {
      return missing == 0 || bytes.suffix(missing).first.map { $0 >= 0xC2 && $0 <= 0xF4 } == true
    }
    return false
  }
}
