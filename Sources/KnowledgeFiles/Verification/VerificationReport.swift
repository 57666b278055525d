/// What verifying found.
public struct VerificationReport: Hashable, Sendable, Codable {
  /// One fault.
  public struct Finding: Hashable, Sendable, Codable {
    /// What sort of fault it is; the raw value is stable.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// The source's SHA-256 is not the recorded one, or none is recorded.
      case sourceChanged
      /// A range ends beyond the source.
      case outsideSource
      /// A range begins or ends inside a word.
      case cutsWord
      /// The value cannot be read where the evidence points.
      case notRead
      /// The marker of a citation does not stand there.
      case markerMissing
      /// A triple without a place in the source.
      case noEvidence
      /// A reason says that the value cannot be read, but it can.
      case needlessReason
    }

    /// The sort of fault.
    public var kind: Kind
    /// The knowledge file; empty where the fault is the source's.
    public var file: String
    /// The line of the statement, from 1.
    public var line: Int
    /// The column of its value, in code points, from 1.
    public var column: Int
    /// The evidence as authors write it.
    public var range: String?
    /// What stands there.
    public var found: String
    /// What should stand there.
    public var expected: String
  }

  /// A range whose value is not read, and the reason that the knowledge gives.
  public struct Unread: Hashable, Sendable, Codable {
    /// The knowledge file.
    public var file: String
    /// From 1.
    public var line: Int
    /// The evidence as authors write it.
    public var range: String
    /// What stands there.
    public var text: String
    /// The local name of the reason.
    public var reason: String
  }

  /// What the report can and cannot say.
  public var scope =
    "Verify reads values in the places that evidence names; that the place says how the value relates to its subject is for a reader to judge."
  /// The source's name.
  public var source: String
  /// The source's SHA-256.
  public var sha256: String
  /// How many triples the knowledge states of this source.
  public var statements: Int
  /// How many pieces of evidence they have: ranges that suffice alone, and joint ranges.
  public var evidence: Int
  /// In how many of them the value was read.
  public var read: Int
  /// What was not read, with the reason.
  public var unread: [Unread]
  /// The faults, in the order of files and lines.
  public var findings: [Finding]

  /// Whether there is no finding.
  public var passes: Bool { findings.isEmpty }
}

extension VerificationReport.Finding: CustomStringConvertible {
  /// `file:line:column: kind at range: found …, expected …`.
  public var description: String {
    let place = file.isEmpty ? "" : "\(file):\(line):\(column): "
    return "\(place)\(kind.rawValue)\(range.map { " at \($0)" } ?? ""): found \(found), expected \(expected)"
  }
}
