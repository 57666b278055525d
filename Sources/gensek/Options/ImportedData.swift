import Importers
import KnowledgeGraph

/// Files of `--data` that an importer reads: those of one kind belong together.
struct ImportedData {
  /// The kinds in the order in which they are named first, each with its files.
  private(set) var kinds: [(kind: ImportKind, files: [String])] = []
  /// The paths that no importer reads, in order.
  private(set) var others: [String] = []

  /// The kind of a path of `--data`, by what stands before it (`csv:table.txt`) or how it ends, and of JSON by what is in it; and the path alone. Nil where no importer reads it.
  private static func kind(of path: String) -> (kind: ImportKind, path: String)? {
    if let colon = path.firstIndex(of: ":"), let kind = ImportKind(rawValue: String(path[..<colon])) {
      return (kind, String(path[path.index(after: colon)...]))
    }
    let lowered = path.lowercased()
    let plain = lowered.hasSuffix(".gz") ? String(lowered.dropLast(3)) : lowered
    if [".csv", ".tsv"].contains(where: plain.hasSuffix) { return (.csv, path) }
    return plain.hasSuffix(".json") ? ImportKind(recognising: path).map { ($0, path) } : nil
  }

  init(_ paths: [String]) {
    for path in paths {
      guard let (kind, path) = Self.kind(of: path) else {
        others.append(path)
        continue
      }
      if let index = kinds.firstIndex(where: { $0.kind == kind }) {
        kinds[index].files.append(path)
      } else {
        kinds.append((kind, [path]))
      }
    }
  }

  /// Reads them, and tells the findings on standard error.
  func graphs(_ progress: WorkProgress?) throws -> [Graph] {
    try kinds.map { kind, files in
      let imported = try Import(kind, files: files, options: ImportOptions(progress: progress))
      let notes = ImportNotes(summary: imported.report).text
      if !notes.isEmpty { try ProgressDisplay.note(notes) }
      return imported.graph
    }
  }
}
