import ArgumentParser
import RDFSyntax

/// How the files of `--data` are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Of N-Quads, the only graph to take.", valueName: "iri"))
  var graph: String?

  @Flag(help: "Of N-Quads, take the triples of all graphs.")
  var union = false

  @Flag(help: "Leave bad lines of N-Triples and N-Quads out, and tell them.")
  var lenient = false

  @Option(help: "The format of standard input: nt, nq or ttl.")
  var from: RDFFormat?

  func validate() throws {
    if graph != nil, union { throw ValidationError("--graph takes one graph and --union all: give one of them.") }
    if let graph, !graph.contains(":") {
      throw ValidationError("--graph takes the absolute IRI of a graph; \(graph) has no scheme such as https:.")
    }
  }

  /// Which graphs of quads are taken, where it was said.
  var selection: GraphSelection? {
    if let graph { return .only(graph) }
    return union ? .union : nil
  }

  /// The same for a command that writes to a graph, which `--graph` then names too: where no input has quads, it says nothing of reading.
  func besideTarget(_ paths: [String]) -> ReadingOptions {
    var options = self
    if !hasFormat(.nquads, among: paths) { options.graph = nil }
    return options
  }

  /// The options that concern these files, of several that are read apart and share their options.
  func concerning(_ paths: [String]) -> ReadingOptions {
    var options = self
    if !hasFormat(.nquads, among: paths) {
      options.graph = nil
      options.union = false
      if !hasFormat(.ntriples, among: paths) { options.lenient = false }
    }
    if !paths.contains("-") { options.from = nil }
    return options
  }

  private func hasFormat(_ format: RDFFormat, among paths: [String]) -> Bool {
    paths.contains { ($0 == "-" ? from : RDFFormat(path: $0)) == format }
  }

  /// Refuses quads without a word on their graphs, and words on what is not there.
  func checkUse(of inputs: [DataFile]) throws(Failure) {
    let quads = inputs.first { $0.format == .nquads }
    if let quads, selection == nil {
      throw Failure(
        status: .usage, message: "\(quads.name) has quads: which of its graphs are meant?",
        hints: ["--graph IRI takes the triples of one graph", "--union takes those of all graphs"])
    }
    if quads == nil, graph != nil || union {
      throw Failure(
        status: .usage, message: "\(graph != nil ? "--graph" : "--union") is for N-Quads, and --data has none",
        hints: ["files of N-Quads have names that end with .nq or .nq.gz"])
    }
    if from != nil, !inputs.contains(where: { $0.path == "-" }) {
      throw Failure(status: .usage, message: "--from is for standard input, and --data has no -")
    }
    if lenient, !inputs.contains(where: { $0.format != .turtle }) {
      throw Failure(
        status: .usage, message: "--lenient is for N-Triples and N-Quads, and --data has neither",
        hints: ["in Turtle the end of a wrong statement cannot be told"])
    }
  }
}
