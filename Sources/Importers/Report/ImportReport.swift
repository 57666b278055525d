/// What an import read, what came out, and everything that could not be taken as it stood.
public struct ImportReport: Hashable, Sendable, Codable {
  /// A file that was read.
  public struct File: Hashable, Sendable, Codable {
    /// The path as it was given.
    public var path: String
    /// The SHA-256 of its bytes.
    public var sha256: String
    /// How its text was encoded.
    public var encoding: TextEncoding
    /// What was recognised besides, such as `semicolon` for the delimiter of a table.
    public var form: String?
    /// The records in it, such as the rows of a table without the header.
    public var records = 0
  }

  /// How many findings of one code there are.
  public struct Count: Hashable, Sendable, Codable {
    /// The code.
    public var code: ImportFinding.Code
    /// How many there are, listed or not.
    public var count: Int
  }

  /// At most so many findings of one code are listed; all are counted.
  public static let listedFindings = 1000

  /// The kind of data.
  public let kind: ImportKind
  /// The files, in the order in which they were named.
  public var files: [File]
  /// The records that tell of a tenure each; as many tenures come out.
  public var tenureRecords = 0
  /// How many things there are in the graph, by the local name of their class: `Person`, `Office`, `Tenure` and others.
  public internal(set) var things: [String: Int] = [:]
  /// How many triples there are in the graph.
  public internal(set) var triples = 0
  /// How many findings there are of each code.
  public private(set) var counts: [Count] = []
  /// The findings, in the order of files and records.
  public private(set) var findings: [ImportFinding] = []

  init(kind: ImportKind, files: [ImportedFile]) {
    self.kind = kind
    self.files = files.map { File(path: $0.path, sha256: $0.sha256, encoding: $0.encoding) }
  }

  /// How many findings of a code there are.
  public func count(_ code: ImportFinding.Code) -> Int { counts.first { $0.code == code }?.count ?? 0 }

  /// Adds a finding; beyond ``listedFindings`` of its code it is counted only.
  mutating func add(_ finding: @autoclosure () -> ImportFinding, code: ImportFinding.Code) {
    if count(code, 1) <= Self.listedFindings { findings.append(finding()) }
  }

  /// Adds the counts and findings of a part of the same import that comes after this one.
  mutating func append(_ part: ImportReport) {
    tenureRecords += part.tenureRecords
    for index in files.indices { files[index].records += part.files[index].records }
    var room: [ImportFinding.Code: Int] = [:]
    for count in part.counts {
      room[count.code] = Self.listedFindings - self.count(count.code)
      _ = self.count(count.code, count.count)
    }
    for finding in part.findings {
      if let left = room[finding.code], left > 0 {
        findings.append(finding)
        room[finding.code] = left - 1
      }
    }
  }

  /// Forgets counts and findings.
  mutating func reset() {
    for index in files.indices { files[index].records = 0 }
    tenureRecords = 0
    counts = []
    findings = []
  }

  private mutating func count(_ code: ImportFinding.Code, _ more: Int) -> Int {
    guard let index = counts.firstIndex(where: { $0.code == code }) else {
      counts.append(Count(code: code, count: more))
      counts.sort { $0.code.rawValue < $1.code.rawValue }
      return more
    }
    counts[index].count += more
    return counts[index].count
  }
}
