public import ArgumentParser
import RDFSyntax
public import TripleStores

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension StoreKind: ExpressibleByArgument {}
extension GraphLoad.Method: ExpressibleByArgument {}

/// How a triple store is reached.
struct StoreArguments: ParsableArguments {
  @Option(help: "The kind of store; by default it is recognised.")
  var store: StoreKind?

  @Option(
    help: ArgumentHelp(
      "Who loads; the password is in the environment as GENSEK_PASSWORD, or in --password-file.", valueName: "name"))
  var user: String?

  @Option(help: ArgumentHelp("A file whose first line is the password.", valueName: "path"))
  var passwordFile: String?

  @Flag(help: "Send the password unencrypted where a store on another machine asks for it so over http.")
  var plainPassword = false

  @Option(help: ArgumentHelp("A file of certificates (PEM) to trust instead of the system's.", valueName: "path"))
  var caFile: String?

  @Option(help: ArgumentHelp("Where SPARQL queries go, where the kind of store does not tell it.", valueName: "url"))
  var queryEndpoint: String?

  @Option(help: ArgumentHelp("Where SPARQL updates go, where the kind of store does not tell it.", valueName: "url"))
  var updateEndpoint: String?

  @Option(
    help: ArgumentHelp("The most seconds in which the store neither takes nor gives a byte.", valueName: "seconds"))
  var timeout = TimeLimits().silence

  @Option(help: ArgumentHelp("The most seconds until there is a connection.", valueName: "seconds"))
  var connectTimeout = TimeLimits().connecting

  @Option(help: ArgumentHelp("The most seconds for all of it; no limit without it.", valueName: "seconds"))
  var timeLimit: Int?

  @Option(
    help: ArgumentHelp(
      "For tdb2: the folder with Jena's commands, or a program that starts them; by default JENA_HOME and PATH tell.",
      valueName: "path"))
  var jena: String?

  func validate() throws {
    for seconds in [timeout, connectTimeout, timeLimit ?? 1] where !(1...10_000_000).contains(seconds) {
      throw ValidationError("A time-out is at least 1 second and at most 10 million; \(seconds) was given.")
    }
    if passwordFile != nil, user == nil { throw ValidationError("--password-file needs --user.") }
    if plainPassword, user == nil { throw ValidationError("--plain-password needs --user.") }
  }

  /// Those of the given options that say nothing to a folder of TDB2.
  var optionsOfServers: [String] {
    let given: [(name: String, isGiven: Bool)] = [
      ("--store", store != nil), ("--user", user != nil), ("--password-file", passwordFile != nil),
      ("--plain-password", plainPassword), ("--ca-file", caFile != nil), ("--query-endpoint", queryEndpoint != nil),
      ("--update-endpoint", updateEndpoint != nil), ("--connect-timeout", connectTimeout != TimeLimits().connecting),
    ]
    return given.filter(\.isGiven).map(\.name)
  }

  /// How long the store may take.
  var limits: TimeLimits { TimeLimits(connecting: connectTimeout, silence: timeout, total: timeLimit) }

  /// The store behind an endpoint.
  func connect(to endpoint: String) throws -> TripleStore {
    var options = StoreOptions()
    options.kind = store
    options.queryAddress = queryEndpoint
    options.updateAddress = updateEndpoint
    options.sendsPlainPassword = plainPassword
    options.limits = limits
    if let caFile {
      // libcurl tells of a file that is not there in the words of a bad certificate.
      _ = try InputFile(path: caFile)
      options.authorities = caFile
    }
    if let user { options.credentials = Credentials(user: user, password: try password()) }
    return try TripleStore(endpoint: endpoint, options: options)
  }

  private func password() throws -> String {
    if let passwordFile {
      let bytes = try InputFile(path: passwordFile).next(atMost: 4096)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(status: .badInput, message: "\(passwordFile): the password is not UTF-8")
      }
      return String(text.prefix { !$0.isNewline })
    }
    guard let value = unsafe getenv("GENSEK_PASSWORD") else {
      throw Failure(
        status: .usage, message: "the password of the user “\(user ?? "")” is missing",
        hints: ["put it in the environment as GENSEK_PASSWORD, or in a file that --password-file names"])
    }
    return unsafe String(cString: value)
  }
}
