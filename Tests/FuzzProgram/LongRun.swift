import Foundation
import FuzzTargets

/// Gives damaged inputs to targets for a time, in this process.
///
/// The input that is under way lies in a file, so that a crash leaves it behind; the watchdog sees to it that a run
/// without an end is one.
struct LongRun {
  private struct Entry {
    let target: FuzzTarget
    var mutator: Mutator
    let input: CurrentInput
    var runs = 0
    var seconds = 0.0
    var findings = 0
  }

  private var entries: [Entry]
  private let folder: URL
  private let seed: UInt64
  private let watchdog = Watchdog()

  /// Seconds of processor time that a target is given before the next one's turn.
  private static let turn = 2.0
  /// Findings of a target after which it is not run on.
  private static let most = 20

  init(_ targets: [FuzzTarget], folder: String, seed: UInt64) throws {
    self.folder = URL(filePath: folder)
    self.seed = seed
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    entries = try targets.map { target in
      let path = URL(filePath: folder).appending(path: "\(target.name)-\(getpid()).input").path
      return Entry(target: target, mutator: target.mutator(seed: seed), input: try CurrentInput(path: path))
    }
  }

  /// Goes on until the time is up or somebody ends it (SIGTERM, SIGINT).
  ///
  /// - Returns: whether nothing was found.
  mutating func go(on time: Duration) throws -> Bool {
    EndRequest.listen()
    watchdog.start()
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end, !EndRequest.isMade, entries.contains(where: { $0.findings < Self.most }) {
      for index in entries.indices where !EndRequest.isMade && entries[index].findings < Self.most {
        try takeTurn(of: index)
      }
    }
    for entry in entries { try entry.input.remove() }
    print(report)
    return entries.allSatisfy { $0.findings == 0 }
  }

  private mutating func takeTurn(of index: Int) throws {
    let began = Watchdog.processorSeconds()
    var now = began
    while now - began < Self.turn {
      let input = entries[index].mutator.next()
      try entries[index].input.keep(input)
      entries[index].runs += 1
      watchdog.beginRun()
      do {
        try entries[index].target.check(input)
      } catch {
        entries[index].findings += 1
        let name = "\(entries[index].target.name)-\(seed)-\(entries[index].runs).finding"
        try Data(input).write(to: folder.appending(path: name))
        print("finding: \(name): \(String(describing: error).prefix(2000))")
        fflush(nil)
      }
      watchdog.endRun()
      now = Watchdog.processorSeconds()
    }
    entries[index].seconds += now - began
    // Kept up to date, so that nothing is lost with a crash.
    try Data((report + "\n").utf8).write(to: folder.appending(path: "totals-\(getpid()).tsv"), options: .atomic)
  }

  /// A line for each target: its name, the runs, the seconds of processor time, the findings; and the most memory.
  private var report: String {
    let lines = entries.map { "\($0.target.name)\t\($0.runs)\t\(String(format: "%.1f", $0.seconds))\t\($0.findings)" }
    return (["target\truns\tseconds\tfindings"] + lines + ["most memory\t\(Watchdog.peakMemory() >> 20) MiB\t\t"])
      .joined(separator: "\n")
  }
}
