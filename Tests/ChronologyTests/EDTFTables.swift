import Foundation
import Testing

/// The outside tables of EDTF test values, in the folder that GENSEK_TEST_DATA names.
enum EDTFTables {
  static let folder = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"].map { "\($0)/data/edtf" }
  static let areMissing = folder.map { !FileManager.default.fileExists(atPath: $0) } ?? true
  static let whyMissing: Comment = "GENSEK_TEST_DATA names no folder with data/edtf"

  /// The rows of a table, the first cell unquoted; empty without the data.
  static func rows(_ name: String, header: Bool = true) throws -> [[String]] {
    guard !areMissing, let folder else { return [] }
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    return try text.split(separator: "\n").dropFirst(header ? 1 : 0).map { line in
      var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      cells[0] = try JSONDecoder().decode(String.self, from: Data(cells[0].utf8))
      return cells
    }
  }
}
