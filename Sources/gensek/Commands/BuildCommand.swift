import ArgumentParser
import OfficeHolding
import RDFSyntax

/// `gensek build`: data as one file that opens at once.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a snapshot of data: one file that opens at once.",
    discussion: """
      Every command takes a snapshot as --data and reads it where it lies, without loading it: the triples, the index of who \
      held what when, and with --derive what follows from the triples, which 'show', 'path', 'walk', 'audit' and 'export' \
      otherwise derive each time.

      A snapshot is checked whole when it is opened: one that is cut or altered is refused. It belongs to this version of \
      the program; another may ask to build it anew. A file appears whole or not at all.

      EXAMPLES:
        gensek build offices.nt.gz people.ttl -o offices.gensek
        gensek build Ontology/knowledge --derive -o knowledge.gensek
        gensek at 1953-03-10 --data knowledge.gensek
      """)

  @Argument(
    help: ArgumentHelp(
      """
      Folders of knowledge files, .yaml files, RDF as .ttl, .nt or .nq, also compressed (.gz), and snapshots; \
      - is standard input.
      """,
      valueName: "path"))
  var data: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write, such as offices.gensek.", valueName: "path"))
  var output: String

  @Flag(help: "Store what follows from the data too.")
  var derive = false

  @OptionGroup
  var decisions: DecisionOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  func validate() throws {
    try OutputPaths(output).check(against: data + decisions.paths)
  }

  func run() throws {
    let knowledge = try DataSet(paths: data, decisions: decisions.paths, reading: reading, limits: limits).load(
      deriving: derive ? .everything : .nothing)
    var file = try AtomicFile(replacing: output)
    try knowledge.writeSnapshot { bytes throws(ExportError) in try file.write(bytes) }
    try file.commit()
  }
}
