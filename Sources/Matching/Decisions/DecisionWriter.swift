internal import Foundation
internal import KnowledgeFiles

/// Writes candidates as entries of a file of decisions, undecided.
public struct DecisionWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a file: what it says already, byte for byte, and the candidates after it.
  ///
  /// - Parameters:
  ///   - candidates: What is to be decided; leave out what the file has already.
  ///   - existing: The text of the file; empty for a new one.
  ///   - name: What errors call the file.
  /// - Throws: ``DecisionsError`` where the text is no list to which entries could be added.
  public func text(
    adding candidates: [MatchCandidate], to existing: String = "", name: String = "decisions"
  ) throws(DecisionsError) -> String {
    let before = try Decisions(files: [(name, existing)]).all.count
    var text = existing.isEmpty ? Self.head : existing
    if text.last?.isNewline == false { text += "\n" }
    for candidate in candidates { text += Self.entry(candidate) }
    if text.utf8.count > Decisions.maximumBytes {
      throw DecisionsError([
        KnowledgeFileError(
          .unreadable, file: name, line: 0, column: 0, found: "\(candidates.count) candidates",
          expected: "at most \(Decisions.maximumBytes) bytes of decisions", suggestion: "a higher --minimum")
      ])
    }
    // A list that is indented, or written between brackets, is not continued by entries at the margin.
    var count: Int?
    do { count = try Decisions(files: [(name, text)]).all.count } catch { count = nil }
    guard count == before + candidates.count else {
      throw DecisionsError([
        KnowledgeFileError(
          .syntax, file: name, line: 0, column: 0, found: "a list that cannot be continued at its end",
          expected: "entries that begin with “- decision:” at the margin", suggestion: "another file")
      ])
    }
    return text
  }

  private static let head = """
    # What may be the same, as 'gensek match' found it. Write same, different or undecided after each “decision:”, and
    # give the file to any command with --decisions. Of nodes that are the same, the canonical one is kept; the others
    # stay known as its owl:sameAs. Entries that stand here stay as they are when the file is written again.

    """

  private static func entry(_ candidate: MatchCandidate) -> String {
    let things = [candidate.first, candidate.second]
    let names = things.map { YAMLScalar.quoted($0.dates.isEmpty ? $0.label : "\($0.label) (\($0.dates))") }
    var text = "- decision: undecided\n"
    text += "  score: \(String(format: "%.2f", candidate.score))\n"
    text += "  kind: \(candidate.kind.rawValue)\n"
    text += "  nodes:\n" + things.map { "    - \(YAMLScalar.text($0.id))\n" }.joined()
    text += "  names: [\(names.joined(separator: ", "))]\n"
    text += "  canonical: \(YAMLScalar.text(candidate.first.id))\n"
    text += "  reasons:\n"
    for reason in candidate.reasons {
      let weight = String(format: "%+.2f", reason.weight)
      text += "    - \(YAMLScalar.quoted("\(weight) \(reason.code.rawValue): \(reason.sentence)"))\n"
    }
    return text
  }
}
