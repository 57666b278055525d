import Foundation
import Testing

/// Outputs kept in a folder: what a command printed once and has to print again.
enum Snapshot {
  private static let folder = ProcessRun.packageFolder.appending(path: "Tests/gensekTests/Snapshots")

  /// Compares a text with the file of its name. A missing file is written and fails, so that somebody looks at it;
  /// `RECORD_SNAPSHOTS=1` writes all anew.
  static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name + ".txt")
    let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !records, FileManager.default.fileExists(atPath: file.path) else {
      try Data(text.utf8).write(to: file)
      if !records {
        Issue.record("\(name).txt was missing; it is written now: look at it", sourceLocation: sourceLocation)
      }
      return
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard kept != text else { return }
    let lines = zip(
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let difference = lines.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name).txt differs\(difference.map { " in line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" } ?? " in its length")
      RECORD_SNAPSHOTS=1 records the new output.
      """, sourceLocation: sourceLocation)
  }
}
