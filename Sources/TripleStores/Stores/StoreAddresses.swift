/// Where a store of some kind takes what.
struct StoreAddresses: Sendable {
  /// The address for a graph by the Graph Store HTTP Protocol, without its query.
  let graphStore: String
  /// Where SPARQL queries go.
  let query: String?
  /// Where SPARQL updates go.
  let update: String?
  /// Where graphs are read without what the store infers, which the Graph Store HTTP Protocol has no word for.
  private let statements: String?

  /// - Parameters:
  ///   - endpoint: as it was given; a slash at its end does not count.
  ///   - query: where queries go instead, if told.
  ///   - update: where updates go instead, if told.
  init(_ kind: StoreKind, endpoint: String, query: String? = nil, update: String? = nil) {
    var base = endpoint
    while base.hasSuffix("/") { base.removeLast() }
    var statements: String?
    switch kind {
    case .oxigraph:
      base = Self.without(["/store", "/query", "/update"], base)
      graphStore = base + "/store"
      self.query = query ?? base + "/query"
      self.update = update ?? base + "/update"
    case .virtuoso:
      base = Self.without(["/sparql-graph-crud-auth", "/sparql-graph-crud", "/sparql-auth", "/sparql"], base)
      graphStore = base + "/sparql-graph-crud-auth"
      self.query = query ?? base + "/sparql-auth"
      self.update = update ?? base + "/sparql-auth"
    case .jena:
      // The first part of the path is the name of a dataset, whatever it is.
      if base.split(separator: "/").count > 3 {
        base = Self.without(["/data", "/query", "/sparql", "/update"], base)
      }
      graphStore = base + "/data"
      self.query = query ?? base + "/query"
      self.update = update ?? base + "/update"
    case .graphdb, .rdf4j:
      base = Self.without(["/statements", "/rdf-graphs/service"], base)
      graphStore = base + "/rdf-graphs/service"
      self.query = query ?? base
      self.update = update ?? base + "/statements"
      statements = base + "/statements"
    case .generic:
      graphStore = endpoint
      self.query = query
      self.update = update
    }
    self.statements = statements
  }

  private static func without(_ ends: [String], _ base: String) -> String {
    ends.first(where: base.hasSuffix).map { String(base.dropLast($0.count)) } ?? base
  }

  /// The address of a graph, by its name, or of the default graph.
  func graph(_ name: String?) -> String {
    let separator = graphStore.contains("?") ? "&" : "?"
    return graphStore + separator + (name.map { "graph=" + percentEncoded($0) } ?? "default")
  }

  /// The address from which a graph is read as it was loaded, without what the store infers from it.
  func reading(_ name: String?) -> String {
    guard let statements else { return graph(name) }
    return statements + "?infer=false&context=" + (name.map { percentEncoded("<\($0)>") } ?? "null")
  }
}
