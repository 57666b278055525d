import Foundation
import Profiles
import Testing

/// What each profile writes of an invented harbour, and what it says of it.
@Suite struct GoldenTests {
  @Test(arguments: Fixtures.profiles)
  func `a profile writes what it wrote`(profile: ExportProfile) throws {
    let export = ProfileExport(profile, of: try Fixtures.harbour())
    try expect(try Fixtures.bytes(export), named: Fixtures.name(profile))
    try expect(Array(export.report.text.utf8), named: "\(profile.rawValue).report.txt")
  }

  /// Compares bytes with the file of their name. A missing file is written and fails, so that somebody looks at it;
  /// `RECORD_SNAPSHOTS=1` writes all anew.
  private func expect(_ bytes: [UInt8], named name: String) throws {
    let file = Fixtures.folder.appending(path: "golden/\(name)")
    let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !records, FileManager.default.fileExists(atPath: file.path) else {
      try Data(bytes).write(to: file)
      if !records { Issue.record("\(name) was missing; it is written now: look at it") }
      return
    }
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(found.count == lines.count)
    for (number, (found, kept)) in zip(found, lines).enumerated() where found != kept {
      #expect(found == kept, "line \(number + 1) of \(name)")
      break
    }
  }
}
