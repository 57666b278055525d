import ArgumentParser
import Importers
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// `gensek import`: data of other kinds as triples, with a report.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import tables and other data, with the place of every record as evidence.",
    discussion: """
      KIND is what the files are; those of one command belong together:
        csv                   tables of tenures, people and offices; columns by usual names (holder, office, start, end, \
      born, acting, predecessor and so on) or by a mapping in YAML; delimiter and encoding are recognised
        wikidata              results of queries for "position held" in JSON, and entities as RDF
        popolo                people, organizations, posts, memberships and events in JSON
        congress-legislators  the lists of that project, in YAML or JSON
        rdf                   ORG, schema.org and FOAF; other vocabularies through a mapping in YAML

      Whatever could not be taken as it stood is told on standard error, counted, with its place; --report writes all of \
      it as JSON. A file appears whole or not at all.

      EXAMPLES:
        gensek import csv presidents.csv -o presidents.ttl
        gensek import csv tenures.csv people.csv offices.csv --mapping mapping.yaml -o offices.nt --report report.json
        gensek import wikidata Q14211.json -o prime-ministers.ttl
        gensek import csv presidents.csv -o presidents/            (knowledge files, to be edited by hand)
        gensek chain "President of Ruritania" --data presidents.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "The kind of data: \(ImportKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
  var kind: ImportKind

  @Argument(help: ArgumentHelp("The files, compressed (.gz) or not.", valueName: "path"))
  var files: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file to write, .ttl or .nt, or a new folder for knowledge files (YAML); - is standard output, as N-Triples.",
      valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("How the files are to be read, in YAML.", valueName: "path"))
  var mapping: String?

  @Option(help: ArgumentHelp("What the ids of things begin with, ended by / # or :.", valueName: "iri"))
  var base = NodeName.defaultBase

  @Option(
    help: ArgumentHelp(
      "What keeps the ids of this data apart from others'; by default the name of the first file.", valueName: "name"))
  var scope: String?

  @Option(help: ArgumentHelp("The file to write the report to, as JSON.", valueName: "path"))
  var report: String?

  @Option(help: "How the report is told: text on standard error, or json on standard output.")
  var format = ReportFormat.text

  /// The forms of a report.
  enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func validate() throws {
    if files.isEmpty { throw ValidationError("Which files? gensek import \(kind.rawValue) FILE… -o OUT.ttl") }
    if !isStandardOutput, !isFolder, !OutputPaths.isDevice(output),
      RDFFormat(path: output).map({ $0 == .nquads || output.hasSuffix(".gz") }) ?? true
    {
      throw ValidationError(
        "--output ends with .ttl or .nt, names a folder (keepers/), or is - for N-Triples on standard output; \(output) was given."
      )
    }
    if isStandardOutput, format == .json {
      throw ValidationError("--format json and -o \(output) both take standard output: use --report FILE.")
    }
    try OutputPaths(output, report).check(against: files + [mapping])
    if let scope, !scope.isEmpty, NodeKey.slug(of: scope) != scope {
      throw ValidationError(
        "--scope is letters and digits in lower case with hyphens, such as \(NodeKey.slug(of: scope)).")
    }
  }

  func run() throws {
    // Whoever cannot be written under this base should hear it before the work.
    _ = try IRIRebase(from: NodeName.defaultBase, to: base)
    let imported = try ProgressDisplay.during(streamingOutput: isStandardOutput) { progress in
      let imported = try Import(
        kind, files: files, mapping: mapping,
        options: ImportOptions(base: base, scope: scope, progress: progress))
      try write(imported.graph, progress)
      return imported
    }
    if let report {
      var file = try AtomicFile(replacing: report)
      let text = try jsonText(of: imported.report)
      try file.write(text.utf8.span)
      try file.commit()
    }
    switch format {
    case .text: try StandardStream.error.write(ImportNotes(imported.report).text)
    case .json: try StandardStream.output.write(jsonText(of: imported.report))
    }
  }

  /// Whether the triples go to standard output, wherever that goes.
  private var isStandardOutput: Bool { output == "-" || output == "/dev/stdout" }

  /// Whether knowledge files are wanted: a name that ends with a slash, or has no ending.
  private var isFolder: Bool {
    output.hasSuffix("/")
      || !output.isEmpty && !isStandardOutput && !OutputPaths.isDevice(output)
        && !(output.split(separator: "/").last ?? ".").contains(".")
  }

  private func write(_ graph: Graph, _ progress: WorkProgress?) throws {
    if isFolder {
      let folder = try AtomicFolder(creating: output)
      for file in try KnowledgeWriter(schema: EmbeddedKnowledge.schema()).files(of: graph) {
        var written = try AtomicFile(replacing: "\(folder.temporaryPath)/\(file.name)")
        try written.write(file.text.utf8.span)
        try written.commit()
      }
      return try folder.commit()
    }
    if isStandardOutput {
      var sink = StandardOutput()
      return try NTriplesWriter().write([graph], to: &sink, progress: progress)
    }
    var file = try AtomicFile(replacing: output)
    if RDFFormat(path: output) == .turtle {
      try TurtleWriter(prefixes: Prefixes.ofVocabulary()).write([graph], to: &file, progress: progress)
    } else {
      try NTriplesWriter().write([graph], to: &file, progress: progress)
    }
    try file.commit()
  }
}
