/// The formats in which each line stands alone, so that pieces of a file can be parsed apart.
package enum LineFormat: Hashable, Sendable {
  /// N-Triples.
  case triples
  /// N-Quads, and which of its graphs are taken.
  case quads(GraphSelection)
}
