internal import KnowledgeGraph

/// Holds knowledge against the text that it cites: every range lies in the source, and what stands there reads as the value stated.
///
/// It checks values, not relations: that “3 April 1922” stands where the start of a tenure points, not that the text says so of that tenure.
public struct Verifier: Sendable {
  /// What one piece of evidence was read as; coverage counts these.
  struct Reading: Sendable {
    /// The index of the assertion.
    var assertion: Int
    /// The evidence.
    var unit: EvidenceUnit
    /// Whether the evidence is the statement's own, or that of its subject.
    var isOwn: Bool
    /// The stretches of the source where the value and the citation markers were read.
    var stretches: [Range<Int>] = []
    /// Whether the value was read.
    var isRead = false
  }

  let folder: KnowledgeFolder
  let source: SourceText
  /// The slug of the source in the knowledge.
  let slug: String
  let names: VocabularyNames
  let text: ValueInText
  /// The first assertion about each subject, by IRI.
  let firstAbout: [String: Int]
  /// The assertion that each statement node makes, by IRI.
  let assertionOfStatement: [String: Int]

  /// Prepares to verify.
  /// - Parameters:
  ///   - folder: the knowledge.
  ///   - source: the text.
  ///   - slug: which source of the knowledge the text is; by default the one with the text's SHA-256, or else the only one.
  /// - Returns: `nil` where the knowledge has no such source, or several and none with that hash.
  public init?(_ folder: KnowledgeFolder, source: SourceText, slug: String? = nil) {
    self.folder = folder
    self.source = source
    self.names = VocabularyNames(namespace: folder.schema.namespace)
    self.text = ValueInText(folder)
    var firstAbout: [String: Int] = [:]
    var assertionOfStatement: [String: Int] = [:]
    for (index, assertion) in folder.assertions.enumerated() {
      if firstAbout[assertion.triple.subject.text] == nil { firstAbout[assertion.triple.subject.text] = index }
      if let statement = assertion.statement { assertionOfStatement[statement] = index }
    }
    self.firstAbout = firstAbout
    self.assertionOfStatement = assertionOfStatement
    if let slug {
      guard folder.sources[slug] != nil else { return nil }
      self.slug = slug
      return
    }
    let hashes = Self.hashes(of: folder, names)
    let matching = folder.sources.filter { hashes[$0.value]?.contains(source.sha256) == true }.keys.sorted()
    let only = folder.sources.count == 1 ? folder.sources.keys.first : nil
    guard let found = matching.first ?? only else { return nil }
    self.slug = found
  }

  /// Verifies everything that refers to the source.
  /// - Complexity: O(evidence × its length × labels).
  public func report() -> VerificationReport {
    verify().report
  }

  private static func hashes(of folder: KnowledgeFolder, _ names: VocabularyNames) -> [String: [String]] {
    var hashes: [String: [String]] = [:]
    for assertion in folder.assertions where assertion.triple.predicate == .iri(names.sha256) {
      hashes[assertion.triple.subject.text, default: []].append(assertion.triple.object.text)
    }
    return hashes
  }

  /// The report, and what every piece of evidence was read as.
  func verify() -> (report: VerificationReport, readings: [Reading]) {
    var report = VerificationReport(
      source: source.name, sha256: source.sha256, statements: 0, evidence: 0, read: 0, unread: [], findings: [])
    checkHash(&report)
    checkNodeEvidence(&report)
    var readings: [Reading] = []
    for (index, assertion) in folder.assertions.enumerated() where assertion.source == slug {
      report.statements += 1
      readings += read(assertion, index, &report)
    }
    report.evidence = readings.count { $0.isOwn }
    report.read = readings.count { $0.isOwn && $0.isRead }
    return (report, readings)
  }

  private func checkHash(_ report: inout VerificationReport) {
    let recorded = folder.sources[slug].flatMap { Self.hashes(of: folder, names)[$0] } ?? []
    if recorded == [source.sha256] { return }
    report.findings.append(
      VerificationReport.Finding(
        kind: .sourceChanged, file: "", line: 0, column: 0, found: "SHA-256 \(source.sha256) of \(source.name)",
        expected: recorded.isEmpty ? "a recorded SHA-256 of \(slug)" : recorded.joined(separator: " or ")))
  }

  private func checkNodeEvidence(_ report: inout VerificationReport) {
    for (thing, units) in folder.nodeEvidence.sorted(by: { $0.key < $1.key }) {
      guard let index = firstAbout[thing], case let first = folder.assertions[index], first.source == slug else {
        continue
      }
      for unit in units { _ = checkRanges(unit, of: first, &report) }
    }
  }
}
