public import KnowledgeFiles

/// What is wrong with decisions; nothing of them is applied.
public struct DecisionsError: Error, Sendable, Codable, CustomStringConvertible {
  /// The faults, each with its file, line and column; never empty, at most `KnowledgeFolderError.limit`.
  public var faults: [KnowledgeFileError]

  init(_ faults: [KnowledgeFileError]) { self.faults = Array(faults.prefix(KnowledgeFolderError.limit)) }

  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
