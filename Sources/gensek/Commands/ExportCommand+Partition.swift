import ArgumentParser
import KnowledgeGraph
import RDFSyntax

/// `gensek export --partition`: a folder of parts.
extension ExportCommand {
  /// What parts cannot be asked for.
  func validatePartition() throws {
    guard let partition else { return }
    guard PartitionWriter.possibleParts.contains(partition) else {
      let (least, most) = (PartitionWriter.possibleParts.lowerBound, PartitionWriter.possibleParts.upperBound)
      throw ValidationError("--partition is \(least) to \(most); \(partition) was given.")
    }
    if output == nil { throw ValidationError("--partition writes a folder: it needs --output.") }
    guard syntax == .ntriples else {
      throw ValidationError("--partition writes N-Triples, and no --format \(syntax.rawValue).")
    }
  }

  /// Writes the parts and their manifest, all of them or none.
  func write(_ graphs: [Graph], _ rebase: IRIRebase?, parts: Int) throws {
    guard let output else { return }
    let folder = try AtomicFolder(creating: output)
    let manifest = try ProgressDisplay.during { progress in
      try PartitionWriter(parts: parts, compresses: gzip, rebase: rebase).write(graphs, to: folder, progress: progress)
    }
    var file = try AtomicFile(replacing: folder.temporaryPath + "/manifest.json")
    try file.write(try jsonText(of: manifest).utf8.span)
    try file.commit()
    if verify {
      let paths = manifest.parts.map { folder.temporaryPath + "/" + $0.file }
      try ReadBack(paths: paths, format: .ntriples, limits: dataOptions.limits.readerLimits).compare(
        with: graphs, rebase)
    }
    try folder.commit()
  }
}
