import Foundation
import Importers
import Testing

/// An input of some kind that meets the contract of all importers; each kind enters its own.
struct ContractCase: Sendable, CustomTestStringConvertible {
  var kind: ImportKind
  /// The folder of the fixture.
  var folder: String
  /// The names of its files, in order.
  var files: [String]
  var mapping: String?
  /// How many records tell of a tenure.
  var tenures: Int

  /// All kinds.
  static let all: [ContractCase] = csv + wikidata + rdf + popolo + congressLegislators

  var testDescription: String { "\(kind.rawValue): \(folder)" }

  /// The files in memory.
  func read() throws -> (files: [ImportedFile], mapping: ImportedFile?) {
    let read = try files.enumerated().map { number, name in
      ImportedFile(try Fixture.bytes(folder, name), name: name, number: number)
    }
    return (read, try mapping.map { ImportedFile(try Fixture.bytes(folder, $0), name: $0, number: -1) })
  }

  func run() throws -> Import {
    let (files, mapping) = try read()
    return try Import(kind, files, mapping: mapping)
  }
}

/// The files of the folder `Fixtures`.
enum Fixture {
  static func bytes(_ folder: String, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(folder, name))))
  }

  static func path(_ folder: String, _ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(folder)/\(name)").path
  }
}
