/// Which graphs of a file of quads are taken, and whether their names are.
public enum GraphSelection: Hashable, Sendable {
  /// The triples of all graphs, the default graph's too, without the names of the graphs.
  case union
  /// The triples of the graph with this IRI.
  case only(String)
  /// All quads: the sink is told the graph of each, as conversion needs it.
  case named
}
