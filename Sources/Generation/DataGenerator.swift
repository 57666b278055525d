public import RDFSyntax

/// Generates data of any size about invented offices, with faults of known number planted in it.
///
/// The data is made of realms of 400 tenures, and each realm depends on the seed and its number alone. So memory does
/// not grow with the size, and data of more tenures begins with the same realms.
public struct DataGenerator: Sendable {
  /// How many tenures there may be.
  public static let sizes = 0...1_000_000_000_000

  /// How many tenures there are.
  public let tenures: Int
  /// What everything is drawn from.
  public let seed: UInt64
  /// How many faults are planted.
  public let rates: FaultRates

  /// - Parameters:
  ///   - tenures: How many tenures there are; what lies outside ``sizes`` is taken as the nearest of them.
  ///   - seed: What everything is drawn from: the same seed gives the same bytes.
  ///   - rates: How many faults are planted.
  public init(tenures: Int, seed: UInt64, rates: FaultRates = FaultRates()) {
    self.tenures = min(max(tenures, Self.sizes.lowerBound), Self.sizes.upperBound)
    self.seed = seed
    self.rates = rates
  }

  /// The realms in order, each drawn when it is asked for.
  package var realms: some Sequence<Realm> {
    let count = (tenures + Realm.tenureCount - 1) / Realm.tenureCount
    return (0..<count).lazy.map { number in
      Realm(
        number: number, tenures: min(Realm.tenureCount, tenures - number * Realm.tenureCount), seed: seed,
        rates: rates)
    }
  }

  /// Writes the data as N-Triples and the planted faults as JSON.
  ///
  /// The triples of a subject stand together, its type first; the subjects are in no order.
  ///
  /// - Parameters:
  ///   - data: Where the data goes.
  ///   - expected: Where the planted faults go.
  /// - Returns: How much was written.
  /// - Throws: `ExportError.output` when a target refuses.
  /// - Complexity: O(tenures) time; the memory does not depend on them.
  public func write(
    to data: inout some ByteSink & ~Copyable, expected: inout some ByteSink & ~Copyable
  ) throws(ExportError) -> GenerationSummary {
    var summary = GenerationSummary()
    var writer = RealmWriter()
    var findings = ExpectedFindings(seed: seed)
    for realm in realms {
      let names = NodeNames(of: realm)
      writer.write(realm, names)
      findings.write(realm, names)
      summary.offices += realm.offices.count
      summary.persons += realm.persons.count
      summary.tenures += realm.offices.reduce(0) { $0 + $1.tenures.count }
      if writer.text.bytes.count >= 1 << 20 { try flush(&writer, to: &data, &summary) }
      if findings.text.bytes.count >= 1 << 16 { try flush(&findings, to: &expected) }
    }
    try flush(&writer, to: &data, &summary)
    summary.triples = writer.tripleCount
    findings.finish(summary)
    try flush(&findings, to: &expected)
    return summary
  }

  private func flush(
    _ writer: inout RealmWriter, to sink: inout some ByteSink & ~Copyable, _ summary: inout GenerationSummary
  ) throws(ExportError) {
    try sink.write(writer.text.bytes.span)
    summary.bytes += writer.text.bytes.count
    writer.clear()
  }

  private func flush(
    _ findings: inout ExpectedFindings, to sink: inout some ByteSink & ~Copyable
  ) throws(ExportError) {
    try sink.write(findings.text.bytes.span)
    findings.clear()
  }
}
