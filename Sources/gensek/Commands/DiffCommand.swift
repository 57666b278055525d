import ArgumentParser
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Succession

/// `gensek diff`: what changed, for people, programs and triple stores.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two bodies of knowledge, also as SPARQL Update or RDF Patch.",
    discussion: """
      Each side is whatever --data takes elsewhere: a file or folder of knowledge, RDF, a snapshot, a table. Compared is what \
      'gensek export' would write of each; --layer asserted leaves out what is computed, and --decisions is applied to both sides. \
      Status 1: they differ.

      An update or a patch turns a copy of OLD into NEW, such as the graph of a triple store that OLD was loaded into: the one that \
      --graph names, otherwise the default graph. Removals come first, an update in operations of bounded size.

      Blank nodes have no names outside their file: those described alike on both sides are taken for the same. Where one \
      that is there already would have to be changed or removed, no update and no patch can say so, and none is written.

      EXAMPLES:
        gensek diff last-year.gensek
        gensek diff old.nt.gz new.nt.gz --layer asserted --format json
        gensek diff old.nt new.nt --format update --graph https://example.org/offices -o changes.ru
        gensek diff old.nt new.nt --format patch -o changes.rdfp
        gensek diff offices.ttl dump.nq --graph https://example.org/offices
      """)

  /// The forms of a difference.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// One JSON document with sorted keys; the article JSON describes it.
    case json
    /// SPARQL 1.1 Update.
    case update
    /// RDF Patch.
    case patch

    var isForStores: Bool { self == .update || self == .patch }
  }

  @Argument(help: "What was: a file or a folder.")
  var old: String

  @Argument(help: "What is; without it the knowledge that is compiled in.")
  var new: String?

  @Option(help: "The form: text, json, update (SPARQL 1.1 Update) or patch (RDF Patch).")
  var format = Form.text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write; standard output without it.", valueName: "path"))
  var output: String?

  @Option(help: "What is compared: all, asserted (without what is computed), derived (only that).")
  var layer = Layer.all

  @Option(help: ArgumentHelp("What the ids begin with in an update or a patch, ended by / # or :.", valueName: "iri"))
  var base = NodeName.defaultBase

  @Option(help: ArgumentHelp("The most triples in one operation of an update.", valueName: "count"))
  var batch = SPARQLUpdateWriter.defaultBatchSize

  @Option(help: ArgumentHelp("The most things that are told one by one.", valueName: "count"))
  var things = 100

  @OptionGroup
  var decisions: DecisionOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  func validate() throws {
    try OutputPaths(output).check(against: [old, new] + decisions.paths)
    guard batch > 0 else { throw ValidationError("--batch is at least 1; \(batch) was given.") }
    guard things >= 0 else { throw ValidationError("--things is at least 0; \(things) was given.") }
    if base != NodeName.defaultBase, !format.isForStores {
      throw ValidationError("--base is for --format update and patch.")
    }
  }

  func run() throws {
    let sides = [old, new].compactMap(\.self)
    let reading = format.isForStores ? self.reading.besideTarget(sides) : self.reading
    try reading.checkUse(of: sides.filter(DataFile.isRDF).map { try DataFile(path: $0, reading: reading) })
    let before = try load(old)
    let after = try new.map { try load($0) } ?? DataSet.compiledIn(decisions: decisions.paths, deriving: layer.deriving)
    let difference = ProgressDisplay.during { progress in
      GraphDifference(from: layer.graphs(of: before), to: layer.graphs(of: after), progress: progress)
    }
    if let output {
      var file = try AtomicFile(replacing: output)
      try write(difference, before, after, to: &file)
      try file.commit()
    } else {
      var sink = StandardOutput()
      try write(difference, before, after, to: &sink)
    }
    if !difference.isEmpty { throw ExitCode(1) }
  }

  private func load(_ path: String) throws -> KnowledgeBase {
    try DataSet(paths: [path], decisions: decisions.paths, reading: reading.concerning([path]), limits: limits)
      .load(deriving: layer.deriving)
  }

  private func write(
    _ difference: GraphDifference, _ before: KnowledgeBase, _ after: KnowledgeBase,
    to sink: inout some ByteSink & ~Copyable
  ) throws {
    let rebase = base == NodeName.defaultBase ? nil : try IRIRebase(from: NodeName.defaultBase, to: base)
    switch format {
    case .update:
      try SPARQLUpdateWriter(graph: reading.graph, rebase: rebase, batchSize: batch).write(difference, to: &sink)
    case .patch:
      try RDFPatchWriter(graph: reading.graph, rebase: rebase).write(difference, to: &sink)
    case .text:
      let changes = Changes(difference, from: before, to: after, limit: things)
      try sink.write(ChangesPage(changes).page.rendered(for: output == nil ? .current() : .plain).utf8.span)
    case .json:
      let changes = Changes(difference, from: before, to: after, limit: things)
      try sink.write(try jsonText(of: changes).utf8.span)
    }
  }
}
