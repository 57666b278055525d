import KnowledgeGraph
import RDFSyntax

/// A file of RDF, or standard input, that `--data` names.
struct DataFile {
  let path: String
  let format: RDFFormat

  /// Whether a path of `--data` is RDF; else it is a folder or a file of knowledge.
  static func isRDF(_ path: String) -> Bool { path == "-" || RDFFormat(path: path) != nil }

  init(path: String, reading: ReadingOptions) throws(Failure) {
    guard let format = path == "-" ? reading.from : RDFFormat(path: path) else {
      throw Failure(
        status: .usage, message: "the format of standard input is not told", hints: ["--from nt, nq or ttl tells it"])
    }
    self.path = path
    self.format = format
  }

  /// What a person calls it.
  var name: String { path == "-" ? "standard input" : path }

  /// Loads it, and tells what was left out and what of quads was taken.
  @discardableResult
  func load(into loader: inout GraphLoader) throws -> ReadSummary {
    loader.onBadLine = { error in
      // Whoever closed standard error wants no notes.
      do { try ProgressDisplay.note("left out: \(Phrase(error.description).text)\n") } catch {}
    }
    let summary: ReadSummary
    if path == "-" {
      summary = try loader.load(InputFile(descriptor: 0, name: name), name: name, format: format)
    } else {
      summary = try loader.load(file: path, format: format)
    }
    let notes = ReadingNotes(summary, of: self, graphs: loader.graphs)
    if !notes.text.isEmpty { try ProgressDisplay.note(notes.text) }
    return summary
  }
}
