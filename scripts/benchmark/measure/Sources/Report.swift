import Foundation

/// What one process measured, printed as one line of JSON in the form that `peers/measuring.py` describes.
struct Report {
  /// One measure.
  struct Measure: Encodable {
    /// The moments at which it began and ended, in seconds of the monotonic clock.
    var began = 0.0
    var ended = 0.0
    /// How long it took, in seconds.
    var seconds: Double?
    /// How long one of many like questions took, in seconds.
    var each: Double?
    /// The anonymous resident memory before and after, in bytes.
    var before: Int?
    var after: Int?
    /// What must be the same for all who do the work.
    var answer: [String: Int] = [:]
  }

  /// The names of the measures that are asked for.
  let wanted: Set<String>
  /// The folder for whole answers, if they are asked for.
  let answers: URL?
  private var measures: [String: Measure] = [:]

  init(wanted: Set<String>, answers: URL?) {
    self.wanted = wanted
    self.answers = answers
  }

  /// Times one piece of work, which tells its answer by `answering`.
  mutating func measure<Result>(
    _ name: String, answering answer: (Result) -> [String: Int], _ work: () throws -> Result
  ) rethrows -> Result {
    var measure = Measure(before: Process.anonymousMemory())
    measure.began = Process.now()
    let result = try work()
    measure.ended = Process.now()
    measure.after = Process.anonymousMemory()
    measure.seconds = measure.ended - measure.began
    measure.answer = answer(result)
    measures[name] = measure
    return result
  }

  /// Times one question among many: all of them in turn, again and again until it took 0.3 seconds.
  ///
  /// - Parameters:
  ///   - ask: Asks and returns how many things were found; this is timed.
  ///   - names: Asks and returns the names of what is found; this is not timed.
  mutating func measureEach<Question>(
    _ name: String, _ questions: [Question], ask: (Question) -> Int, names: (Question) -> [String]
  ) throws {
    var found = 0
    if answers != nil {
      let lines = questions.map { names($0).sorted().joined(separator: "\t") }
      try write(name, lines)
    }
    for question in questions { found += ask(question) }
    var measure = Measure(answer: ["found": found])
    var count = 0
    var sum = 0
    measure.began = Process.now()
    repeat {
      for question in questions { sum &+= ask(question) }
      count += questions.count
      measure.ended = Process.now()
    } while measure.ended - measure.began < 0.3
    precondition(sum == found * (count / questions.count), "the same questions had other answers")
    measure.each = (measure.ended - measure.began) / Double(count)
    measures[name] = measure
  }

  /// Writes a whole answer, one line for each part of it.
  func write(_ name: String, _ lines: [String]) throws {
    guard let answers else { return }
    try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: true)
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: answers.appending(path: name))
  }

  /// Prints the report.
  func print() throws {
    struct Form: Encodable { let measures: [String: Measure] }
    Swift.print(String(decoding: try JSONEncoder().encode(Form(measures: measures)), as: UTF8.self))
  }
}
