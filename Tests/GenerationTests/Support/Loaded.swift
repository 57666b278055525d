import Generation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Testing

/// Generated data, as it is written and as Gensek reads it.
struct Loaded {
  let generator: DataGenerator
  /// The N-Triples.
  let bytes: [UInt8]
  /// The JSON of the planted faults.
  let expected: [UInt8]
  let summary: GenerationSummary

  init(_ size: Size) throws {
    generator = DataGenerator(tenures: size.tenures, seed: size.seed, rates: size.rates)
    var data = MemorySink()
    var findings = MemorySink()
    summary = try generator.write(to: &data, expected: &findings)
    bytes = data.bytes
    expected = findings.bytes
  }

  /// The triples as the reader reads them.
  func graph() throws -> Graph {
    var builder = GraphBuilder()
    try NTriplesReader().read(bytes, into: &builder)
    return builder.freeze()
  }

  func knowledge() throws -> KnowledgeBase { KnowledgeBase(asserted: try graph()) }

  /// A size of data with a seed, and whether there are many faults in it.
  struct Size: CustomTestStringConvertible {
    let tenures: Int
    let seed: UInt64
    var isFaulty = false

    var rates: FaultRates {
      var rates = FaultRates()
      guard isFaulty else { return rates }
      rates.vacancies = 150
      rates.overlaps = 100
      rates.invertedDates = 7
      rates.cycles = 6
      rates.wrongPredecessors = 7
      return rates
    }

    var testDescription: String { "\(tenures) tenures, seed \(seed)\(isFaulty ? ", many faults" : "")" }

    static let all = [
      Size(tenures: 1, seed: 1, isFaulty: true), Size(tenures: 26, seed: 2, isFaulty: true),
      Size(tenures: 400, seed: 3),
      Size(tenures: 401, seed: 4, isFaulty: true), Size(tenures: 900, seed: 18_446_744_073_709_551_615, isFaulty: true),
    ]
  }
}
