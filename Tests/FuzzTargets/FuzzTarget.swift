/// A piece of code that damaged inputs are given to, which must read or refuse them: without a crash, in time, in bounded
/// memory, and the same whatever the way.
package struct FuzzTarget: Sendable, CustomStringConvertible {
  /// Names the target, its report and the inputs that are kept.
  package let name: String
  /// Inputs that are right, or nearly.
  package let seeds: [[UInt8]]
  /// Words of the syntax.
  package let tokens: [String]
  /// Bytes that an input has at most.
  package let longest: Int
  /// Takes one input; throws what is a finding.
  package let check: @Sendable ([UInt8]) throws -> Void

  /// All targets of the formats that are read and written.
  package static let all: [FuzzTarget] = [
    ntriples, nquads, turtle, gzip, loading, leniency, conversion, snapshot, resealedSnapshot,
    knowledgeSnapshot, tables, mappings, wikidataResults, wikidataEntities, popolo, congressJSON, congressYAML,
    rdfThings, rdfMappings,
  ]

  package var description: String { name }

  /// The damaged inputs of a seed.
  package func mutator(seed: UInt64) -> Mutator {
    Mutator(seeds: seeds, tokens: tokens, longest: longest, seed: seed)
  }

  init(
    _ name: String, seeds: [[UInt8]], tokens: [String], longest: Int = 20_000,
    check: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.tokens = tokens
    self.longest = longest
    self.check = check
  }

  /// A target whose seeds are texts.
  init(
    _ name: String, texts: [String], tokens: [String], check: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.init(name, seeds: texts.map { Array($0.utf8) }, tokens: tokens, check: check)
  }
}
