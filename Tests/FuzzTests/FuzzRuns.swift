import Foundation
import FuzzTargets
import Testing

/// How long the fuzzing goes on and with which numbers.
enum FuzzRuns {
  /// Runs in all: `GENSEK_FUZZ_RUNS`, or few enough for every test run.
  static let total = ProcessInfo.processInfo.environment["GENSEK_FUZZ_RUNS"].flatMap(Int.init) ?? 2000

  /// `GENSEK_FUZZ_SEED`: another seed gives other inputs.
  static let seed = ProcessInfo.processInfo.environment["GENSEK_FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  /// A run that takes longer than this is a finding.
  static let limit = Duration.seconds(10)

  /// Where the input of the run that is under way is kept, so that a crash leaves it behind.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/fuzz")

  /// Gives damaged inputs to a piece of code, which must end in time and throw nothing but what it says it throws.
  ///
  /// - Parameters:
  ///   - name: Names the kept input and the report.
  ///   - share: The part of all runs, in percent.
  ///   - seeds: Inputs that are right, or nearly.
  ///   - tokens: Words of the syntax.
  ///   - longest: Bytes that an input has at most.
  ///   - body: Takes one input; throws what is a finding.
  static func run(
    _ name: String, share: Int, seeds: [String], tokens: [String], longest: Int = 20_000,
    body: ([UInt8]) throws -> Void
  ) throws {
    let mutator = Mutator(seeds: seeds.map { Array($0.utf8) }, tokens: tokens, longest: longest, seed: seed)
    try run(name, share: share, mutator, body)
  }

  /// Gives the damaged inputs of a target to it.
  static func run(_ target: FuzzTarget, share: Int) throws {
    try run(target.name, share: share, target.mutator(seed: seed), target.check)
  }

  private static func run(
    _ name: String, share: Int, _ mutator: Mutator, _ body: ([UInt8]) throws -> Void
  ) throws {
    var mutator = mutator
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(name).input")
    let runs = max(1, total * share / 100)
    let clock = ContinuousClock()
    for run in 1...runs {
      let input = mutator.next()
      try Data(input).write(to: file)
      let start = clock.now
      do {
        try body(input)
      } catch {
        let kept = try keep(input, name, run)
        Issue.record("\(name), run \(run) of seed \(seed), input kept in \(kept): \(error)")
      }
      let time = clock.now - start
      if time > limit {
        let kept = try keep(input, name, run)
        Issue.record("\(name), run \(run) of seed \(seed) took \(time), input kept in \(kept)")
      }
    }
    try FileManager.default.removeItem(at: file)
    print("fuzz: \(name): \(runs) runs")
  }

  private static func keep(_ input: [UInt8], _ name: String, _ run: Int) throws -> String {
    let file = folder.appending(path: "\(name)-\(seed)-\(run).finding")
    try Data(input).write(to: file)
    return file.path
  }
}
