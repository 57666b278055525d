internal import Foundation

/// Finds and reads the files of a knowledge folder.
package enum KnowledgePaths {
  /// At most this many files are read in one load.
  static let maximumFiles = 10_000

  /// The paths of all YAML files, sorted within each folder; links to folders are not followed, so that none goes in a circle.
  static func files(in paths: [String], faults: inout [KnowledgeFileError]) -> [String] {
    let manager = FileManager.default
    var found: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard unsafe manager.fileExists(atPath: path, isDirectory: &isFolder) else {
        faults.append(whole(path, found: "no file or folder", expected: "a knowledge file or a folder of them"))
        continue
      }
      guard isFolder.boolValue else {
        found.append(path)
        continue
      }
      let inside = (manager.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).filter {
        ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      if inside.isEmpty {
        faults.append(whole(path, found: "no .yaml file", expected: "a folder of knowledge files"))
      }
      found += inside.sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    }
    if found.count > maximumFiles {
      faults.append(
        whole(paths.first ?? "", found: "\(found.count) files", expected: "at most \(maximumFiles) files"))
      return []
    }
    return found
  }

  /// The text of one file.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - limit: The most bytes.
  ///   - kind: What the file should be, for messages.
  ///   - faults: Gets why there is none.
  package static func text(
    of path: String, limit: Int = YAMLComposer.maximumBytes, kind: String = "a knowledge file",
    faults: inout [KnowledgeFileError]
  ) -> String? {
    switch FileBytes.read(path, limit: limit) {
    case .missing:
      faults.append(whole(path, found: "a file that cannot be read", expected: kind))
    case .tooLarge(let count):
      faults.append(whole(path, found: "more than \(count - 1) bytes", expected: "at most \(limit) bytes"))
    case .bytes(let bytes):
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      let fault = FileBytes.firstFault(in: bytes)
      let line = bytes[..<fault].count { $0 == 0x0A } + 1
      let lineStart = bytes[..<fault].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column = String(decoding: bytes[lineStart..<fault], as: UTF8.self).unicodeScalars.count + 1
      faults.append(
        KnowledgeFileError(
          .unreadable, file: path, line: line, column: column,
          found: "the byte 0x\(String(bytes[fault], radix: 16)), which is no UTF-8", expected: "UTF-8 text"))
    }
    return nil
  }

  private static func whole(_ path: String, found: String, expected: String) -> KnowledgeFileError {
    KnowledgeFileError(.unreadable, file: path, line: 0, column: 0, found: found, expected: expected)
  }
}
