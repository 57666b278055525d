import Foundation

/// Folders of data that is not part of the project, where `GENSEK_TEST_DATA` names them.
enum OutsideData {
  static let hansard = folder("hansard-speakers")
  static let congress = folder("congress-legislators")

  static func folder(_ name: String) -> String? {
    guard let path = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"].map({ "\($0)/data/\(name)" }) else {
      return nil
    }
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
