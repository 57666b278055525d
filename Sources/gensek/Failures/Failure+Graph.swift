import KnowledgeGraph

extension Failure {
  /// A graph was asked for that no input has: those that there are, the nearest first told.
  ///
  /// - Parameters:
  ///   - graph: The IRI that was asked for.
  ///   - inputs: What people call the inputs.
  ///   - others: The IRIs of the graphs that were found instead, as many as were noted.
  static func noGraph(_ graph: String, in inputs: [String], others: [String]) -> Failure {
    let nearest = nearestName(to: graph, among: others).map { "; did you mean <\($0)>?" } ?? ""
    let listed = others.prefix(10).map { "<\($0)>" }.joined(separator: ", ")
    let more = others.count > 10 ? " and others" : ""
    return Failure(
      status: .badInput, message: "\(inputs.joined(separator: ", ")): there is no graph <\(graph)>" + nearest,
      hints: others.isEmpty
        ? ["no graph with a name was found there"] : ["graphs that are there: \(listed)\(more)"])
  }
}
