import Foundation

/// The folder of outside data that `GENSEK_TEST_DATA` names.
enum TestData {
  static let folder = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"].map { URL(filePath: $0) }

  /// Unpacks an archive of the folder into a new temporary folder, which `body` may use until it returns.
  static func withUnpacked<Result>(_ archive: String, _ body: (URL) throws -> Result) throws -> Result {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    let target = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: target) }
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "-xzf", folder.appending(path: archive).path, "-C", target.path]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return try body(target)
  }
}
