import Foundation
import RDFSyntax

/// A folder that `gensek export --partition` wrote: parts of N-Triples, and the manifest that says what they are.
struct PartsFolder {
  /// The files of the parts, in order.
  let paths: [String]

  /// The files that a path of `--data` stands for: those of a folder of parts, held against its manifest; else itself.
  static func expanded(_ path: String) throws -> [String] { try PartsFolder(path)?.paths ?? [path] }

  /// Nil where the path is no folder with a manifest of parts.
  ///
  /// - Throws: `Failure` where a part is missing, or is not as the manifest says.
  init?(_ path: String) throws {
    let file = path + "/manifest.json"
    guard let bytes = FileManager.default.contents(atPath: file) else { return nil }
    let manifest: PartitionManifest
    do {
      manifest = try JSONDecoder().decode(PartitionManifest.self, from: bytes)
    } catch {
      // Others have files of this name too.
      let isOurs = ["nt", "nt.gz"].contains { FileManager.default.fileExists(atPath: "\(path)/part-00001.\($0)") }
      guard isOurs else { return nil }
      throw Failure(
        status: .badInput, message: "\(file) cannot be read as the manifest of the parts beside it",
        hints: ["'gensek export --partition' writes both anew", "--data \(path)/part-* reads the parts without it"])
    }
    let faults = manifest.faults(in: path)
    guard faults.isEmpty else {
      throw Failure(
        status: .badInput, message: "\(path) is not what \(file) says:", hints: Array(faults.prefix(10)))
    }
    paths = manifest.parts.map { "\(path)/\($0.file)" }
  }
}
