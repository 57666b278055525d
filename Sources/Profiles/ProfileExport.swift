public import KnowledgeGraph
public import OfficeHolding

/// Knowledge in the form of another project, and an account of what that form has no place for.
///
/// ```swift
/// let export = ProfileExport(.popolo, of: knowledge)
/// if case .text(let bytes) = export.content { … }
/// print(export.report.text)
/// ```
public struct ProfileExport: Sendable {
  /// What is written.
  public enum Content: Sendable {
    /// Triples, and the prefixes that they are written with.
    case graph(Graph, prefixes: [String: String])
    /// JSON in UTF-8.
    case text([UInt8])
  }

  /// What is written.
  public let content: Content
  /// What of the knowledge it carries and what not; every asserted triple is counted as one of both.
  public let report: ProfileReport

  /// Writes what is asserted; nothing that is derived.
  ///
  /// - Parameters:
  ///   - profile: The form. `gensek` gives the asserted graph as it is.
  ///   - knowledge: What is known; what it has derived is counted.
  ///   - progress: Counts the triples that are looked at.
  /// - Complexity: O(n log n) for n triples.
  public init(_ profile: ExportProfile, of knowledge: KnowledgeBase, progress: WorkProgress? = nil) {
    var ledger = Ledger(profile)
    switch profile {
    case .gensek:
      content = .graph(knowledge.asserted, prefixes: [:])
      ledger.carryAll(of: knowledge.asserted)
    case .org: content = Self.written(ORGWriter(knowledge), knowledge, &ledger, progress)
    case .schema: content = Self.written(SchemaOrgWriter(knowledge), knowledge, &ledger, progress)
    case .wikidata: content = Self.written(WikidataWriter(knowledge), knowledge, &ledger, progress)
    case .popolo: content = Self.written(PopoloWriter(knowledge), knowledge, &ledger, progress)
    case .followthemoney: content = Self.written(FollowTheMoneyWriter(knowledge), knowledge, &ledger, progress)
    }
    report = ledger.report(derived: knowledge.derived.count)
  }

  /// Shows a writer everything that is known, thing by thing.
  private static func written(
    _ writer: some ProfileWriter, _ knowledge: KnowledgeBase, _ ledger: inout Ledger, _ progress: WorkProgress?
  ) -> Content {
    progress?.begin(phase: "describing", total: knowledge.asserted.count, unit: .triples)
    var writer = writer
    let kinds = ThingKinds(knowledge)
    for node in kinds.nodes {
      var thing = ThingRecord(node, in: knowledge)
      let kind = kinds[node]
      writer.write(&thing, kind, &ledger)
      ledger.close(thing, kind)
      progress?.advance(by: thing.count)
    }
    return writer.finish()
  }
}

/// Writes one profile: is shown each thing once, in the order of their IRIs.
protocol ProfileWriter {
  /// Writes what the profile has a place for, and marks it as carried; the rest counts as left.
  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger)

  /// All that was written.
  consuming func finish() -> ProfileExport.Content
}
