internal import KnowledgeFiles

/// Which nodes are the same and which are not, as people decided in YAML files.
///
/// A file is a list of entries:
///
/// ```yaml
/// - decision: same          # or different, or undecided
///   nodes:
///     - https://example.org/person/ada
///     - http://www.wikidata.org/entity/Q7259
///   canonical: http://www.wikidata.org/entity/Q7259   # the one that is kept; by default the first
/// ```
public struct Decisions: Sendable, Equatable {
  /// The decisions, in the order of files and lines.
  public private(set) var all: [Decision] = []

  /// No decisions.
  public init() {}

  /// Reads files.
  ///
  /// - Parameter paths: Their paths; together they are one body of decisions.
  /// - Throws: ``DecisionsError`` with every fault.
  public init(contentsOf paths: [String]) throws(DecisionsError) {
    var faults: [KnowledgeFileError] = []
    var files: [(name: String, text: String)] = []
    for path in paths {
      let text = KnowledgePaths.text(of: path, limit: Self.maximumBytes, kind: "a file of decisions", faults: &faults)
      if let text { files.append((path, text)) }
    }
    if !faults.isEmpty { throw DecisionsError(faults) }
    try self.init(files: files)
  }

  /// Reads files that are in memory.
  ///
  /// - Parameter files: Names for messages, and texts.
  /// - Throws: ``DecisionsError`` with every fault.
  public init(files: [(name: String, text: String)]) throws(DecisionsError) {
    var faults: [KnowledgeFileError] = []
    for file in files {
      var reader = DecisionReader(file: file.name)
      do {
        all += try reader.decisions(in: file.text)
        faults += reader.faults
      } catch {
        faults.append(error)
      }
    }
    if !faults.isEmpty { throw DecisionsError(faults) }
  }

  /// The largest file that is read, in bytes.
  static let maximumBytes = 16 << 20

  static func + (left: Decisions, right: Decisions) -> Decisions {
    var sum = left
    sum.all += right.all
    return sum
  }
}
