import Foundation
import Generation

/// The file of planted faults, as its documentation tells it.
struct ExpectedFaults: Decodable {
  struct Fault: Decodable, Hashable {
    let kind: String
    let office: String
    let tenures: [String]
    let days: Int?
  }

  struct Counts: Decodable {
    let tenures: Int
    let offices: Int
    let persons: Int
    let triples: Int
    let bytes: Int
    let faults: [String: Int]
  }

  let format: Int
  let seed: UInt64
  let faults: [Fault]
  let counts: Counts

  init(_ loaded: Loaded) throws {
    self = try JSONDecoder().decode(ExpectedFaults.self, from: Data(loaded.expected))
  }

  /// The faults of a kind.
  func of(_ kind: PlantedFault.Kind) -> Set<Fault> { Set(faults.filter { $0.kind == kind.rawValue }) }
}
