import ArgumentParser
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import TripleStores

/// `gensek load`: the knowledge into a triple store.
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load the knowledge into a triple store, and check that it is there.",
    discussion: """
      The endpoint is that of the server (Oxigraph, Virtuoso), the dataset (Fuseki), the repository (GraphDB, RDF4J), or of \
      the graph store itself (generic); tdb2:FOLDER is a database of Apache Jena's TDB2, which Jena's own commands load. A graph that has triples is left alone without --replace or --append. It is \
      wholly the old one until it is wholly the new one; a store that does not see to that itself (Virtuoso, old Oxigraph) gets \
      the triples in a scratch graph, which is checked, and then copied over in one transaction; a load broken off in between, \
      --resume finishes.

      Afterwards the graph is read back and compared, by form and by value: stores may write 1.0 as 1, and the report says so.

      EXAMPLES:
        gensek load http://localhost:7878 --graph http://example.org/g
        GENSEK_PASSWORD=dba gensek load http://localhost:8890 --user dba --graph http://example.org/g
        gensek load http://localhost:3030/offices --data offices.nt.gz --replace
        gensek load http://localhost:7878 --graph http://example.org/g --data new.nt --since old.nt
        gensek load http://localhost:7878 --graph http://example.org/g --verify-only
        gensek load tdb2:offices.tdb2 --graph http://example.org/g --jena /opt/jena

      Status 1: the store holds something else than it should, or the graph has triples and was left alone, or there is nothing to \
      resume.
      """)

  @Argument(help: ArgumentHelp("The address of the store, http: or https:, or tdb2:FOLDER.", valueName: "endpoint"))
  var endpoint: String

  @Option(
    name: .customLong("graph"),
    help: ArgumentHelp("The graph to load into; the default graph without it.", valueName: "iri"))
  var target: String?

  @Flag(help: "Put the triples in the place of those that the graph has.")
  var replace = false

  @Flag(help: "Add the triples to those that the graph has.")
  var append = false

  @Flag(help: "Only check that the graph holds the triples.")
  var verifyOnly = false

  @Flag(help: "Finish a load that was broken off after its scratch graph was checked.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "Apply only what changed since this data, which the graph holds: a file or a folder.", valueName: "old"))
  var since: String?

  @Flag(help: "Load also where the store keeps another value of some literals; the report names them.")
  var acceptAltered = false

  @Flag(help: "Send the triples compressed with gzip, for a slow line to Oxigraph, Fuseki or a generic store.")
  var gzip = false

  @Option(
    help:
      "How the triples get there: as the store wants it, straight (into Virtuoso only where there is no graph), or through a scratch graph."
  )
  var method = GraphLoad.Method.automatic

  @Option(help: ArgumentHelp("What the ids of things begin with, ended by / # or :.", valueName: "iri"))
  var base = NodeName.defaultBase

  @Option(help: "What is loaded: all, asserted (without what is computed), derived (only that).")
  var layer = Layer.all

  @Option(help: "The form of the report.")
  var format = LoadPage.Format.text

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var dataOptions: LoadDataOptions

  func validate() throws {
    let chosen = [replace, append, verifyOnly, resume, since != nil].count { $0 }
    let isJoined = chosen == 2 && (replace || append) && (resume || verifyOnly)
    if chosen > 1, !isJoined {
      throw ValidationError(
        "Give one of --replace, --append, --verify-only, --resume and --since; --append also with --verify-only or --resume."
      )
    }
    try validateEndpoint()
  }

  func run() throws {
    let rebase = base == NodeName.defaultBase ? nil : try IRIRebase(from: NodeName.defaultBase, to: base)
    let knowledge = try dataOptions.load(deriving: layer.deriving)
    let graphs = layer.graphs(of: knowledge)
    guard !replace || graphs.contains(where: { $0.count > 0 }) else {
      throw Failure(
        status: .badInput, message: "there are no triples to put in the place of others",
        hints: ["look at --data and --data-graph"])
    }
    let content = GraphContent(graphs, rebase: rebase)
    let mode: GraphLoad.Mode = append ? .append : replace || resume || since != nil ? .replace : .create
    let old = try since.map {
      GraphContent(layer.graphs(of: try dataOptions.load($0, deriving: layer.deriving)), rebase: rebase)
    }
    let report =
      if let folder {
        try report(content, mode, into: folder, since: old)
      } else {
        try report(content, mode, since: old)
      }
    try LoadPage(report).write(as: format)
    if !report.isWhole { throw ExitCode(1) }
  }

  private func report(_ content: GraphContent, _ mode: GraphLoad.Mode, since old: GraphContent?) throws -> LoadReport {
    let load = try GraphLoad(
      content, into: storeArguments.connect(to: endpoint), graph: target, mode: mode, method: method, compresses: gzip,
      acceptsAltered: acceptAltered)
    if verifyOnly { return try load.verify() }
    if resume { return try load.resume() }
    return if let old { try load.run(since: old) } else { try load.run() }
  }
}
