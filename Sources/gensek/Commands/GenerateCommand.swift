import ArgumentParser
import Generation
import KnowledgeGraph
import RDFSyntax

/// `gensek generate`: invented data of any size to measure and test with.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write invented offices and tenures of any number, with known faults, as N-Triples.",
    discussion: """
      The same seed gives the same bytes. What is planted in FILE is written to FILE.expected.json: each vacancy, \
      overlap, inversion of dates, cycle and wrong predecessor, and nothing else of the kind is in the data. Rates are \
      for 1,000 tenures. The triples of a subject stand together; the subjects are in no order.

      EXAMPLES:
        gensek generate --tenures 100000 --seed 1 -o offices.nt
        gensek generate --tenures 1000 --seed 7 --vacancies 100 --expected faults.json > offices.nt
      """)

  @Option(
    help: ArgumentHelp(
      "How many tenures; of persons there are two for three, of offices one for 25.", valueName: "count"))
  var tenures: Int

  @Option(help: ArgumentHelp("What everything is drawn from.", valueName: "number"))
  var seed: UInt64

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "The file of planted faults; by default FILE.expected.json, and none for standard output.", valueName: "file"))
  var expected: String?

  @Option(help: ArgumentHelp("Vacancies of known days.", valueName: "rate"))
  var vacancies = FaultRates().vacancies

  @Option(help: ArgumentHelp("Overlaps of two tenures of an office.", valueName: "rate"))
  var overlaps = FaultRates().overlaps

  @Option(help: ArgumentHelp("Tenures that end before they start.", valueName: "rate"))
  var invertedDates = FaultRates().invertedDates

  @Option(help: ArgumentHelp("Cycles of tenures that follow one another.", valueName: "rate"))
  var cycles = FaultRates().cycles

  @Option(help: ArgumentHelp("Tenures said to follow one that is not the one before.", valueName: "rate"))
  var wrongPredecessors = FaultRates().wrongPredecessors

  private var rates: FaultRates {
    var rates = FaultRates()
    rates.vacancies = vacancies
    rates.overlaps = overlaps
    rates.invertedDates = invertedDates
    rates.cycles = cycles
    rates.wrongPredecessors = wrongPredecessors
    return rates
  }

  func validate() throws {
    guard DataGenerator.sizes.contains(tenures) else {
      throw ValidationError("--tenures is from 0 to \(DataGenerator.sizes.upperBound); \(tenures) was given.")
    }
    if let expected, expected == output { throw ValidationError("--expected names the file that --output names.") }
    if let fault = rates.fault { throw ValidationError("\(fault).") }
  }

  func run() throws {
    guard output != "-" else {
      var data = StandardOutput()
      return try generate(to: &data)
    }
    try ProgressDisplay.during { progress in
      progress?.begin(phase: "generating \(output)", unit: .bytes)
      var data = CountedSink(try AtomicFile(replacing: output), progress: progress)
      try generate(to: &data)
      try data.take().commit()
    }
  }

  /// Writes the data, and the planted faults where they are wanted; these are there before the data takes its place.
  private func generate(to data: inout some ByteSink & ~Copyable) throws {
    let generator = DataGenerator(tenures: tenures, seed: seed, rates: rates)
    guard let path = expected ?? (output == "-" ? nil : output + ".expected.json") else {
      var nowhere = Nowhere()
      _ = try generator.write(to: &data, expected: &nowhere)
      return
    }
    var findings = try AtomicFile(replacing: path)
    _ = try generator.write(to: &data, expected: &findings)
    try findings.commit()
  }

  /// A sink that keeps nothing.
  private struct Nowhere: ByteSink {
    mutating func write(_ bytes: Span<UInt8>) {}
  }
}
