/// A store whose ways are known; each is the name that `--store` takes.
///
/// Oxigraph and Virtuoso are tested as they are; Fuseki, GraphDB and RDF4J by stand-ins that do what their documentation tells.
public enum StoreKind: String, CaseIterable, Sendable, Codable {
  /// Oxigraph Server 0.3 and later.
  case oxigraph
  /// OpenLink Virtuoso 7.
  case virtuoso
  /// Apache Jena Fuseki; the endpoint is that of a dataset, such as `http://localhost:3030/offices`.
  case jena
  /// Ontotext GraphDB; the endpoint is that of a repository, such as `http://localhost:7200/repositories/offices`.
  case graphdb
  /// Eclipse RDF4J Server; the endpoint is that of a repository, such as
  /// `http://localhost:8080/rdf4j-server/repositories/offices`.
  case rdf4j
  /// Any other that speaks the SPARQL 1.1 Graph Store HTTP Protocol at the endpoint.
  case generic

  /// The name that its makers give it.
  public var name: String {
    switch self {
    case .oxigraph: "Oxigraph"
    case .virtuoso: "Virtuoso"
    case .jena: "Apache Jena Fuseki"
    case .graphdb: "GraphDB"
    case .rdf4j: "RDF4J Server"
    case .generic: "a SPARQL 1.1 store"
    }
  }

  /// Whether a PUT takes the place of a graph in one transaction, so that whatever happens the graph is the old or the new one.
  ///
  /// Virtuoso empties the graph first and keeps what came before a fault, as does Oxigraph before 0.5.13, the first that was
  /// tried with faults; of a generic store nothing is known.
  ///
  /// - Parameter server: what the store calls itself, such as `Oxigraph/0.5.13`.
  func replacesAtomically(_ server: String?) -> Bool {
    switch self {
    case .virtuoso, .generic: return false
    case .jena, .graphdb, .rdf4j: return true
    case .oxigraph:
      guard let server, let slash = server.firstIndex(of: "/") else { return false }
      let version = server[server.index(after: slash)...].prefix { $0.isNumber || $0 == "." }
      let parts = version.split(separator: ".").map { Int($0) ?? 0 }
      return !parts.lexicographicallyPrecedes([0, 5, 13])
    }
  }

  /// Whether all operations of one SPARQL update are one transaction. RDF4J commits each by itself.
  var updatesAtomically: Bool { !isOfRDF4J }

  /// Whether an update takes a triple out of the default graph alone. RDF4J takes it out of every graph.
  var hasDefaultGraphOfItsOwn: Bool { !isOfRDF4J }

  /// Whether it may answer with triples that nobody loaded.
  var infers: Bool { isOfRDF4J }

  /// GraphDB is built of RDF4J, and documents the same protocol.
  private var isOfRDF4J: Bool { self == .rdf4j || self == .graphdb }

  /// Whether a body may be compressed with gzip: Virtuoso answers 500 to that, and of those that could not be tried nothing is promised.
  var takesGzip: Bool { self == .oxigraph || self == .jena || self == .generic }

  /// Whether triples may stand in no graph with a name.
  var hasDefaultGraph: Bool { self != .virtuoso }

  /// The store that an answer comes from, by its headers.
  init?(headers: [String: String]) {
    let server = headers["server", default: ""].lowercased()
    if server.hasPrefix("oxigraph/") {
      self = .oxigraph
    } else if server.hasPrefix("virtuoso/") {
      self = .virtuoso
    } else if headers["fuseki-request-id"] != nil || server.contains("fuseki") {
      self = .jena
    } else if server.hasPrefix("graphdb") {
      self = .graphdb
    } else {
      return nil
    }
  }
}
