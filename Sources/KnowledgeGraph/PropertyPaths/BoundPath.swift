/// A property path made ready for one graph: IRIs are ids, and inversion has moved into the edges.
indirect enum BoundPath: Sendable {
  /// One triple.
  case edge(PathEdge)
  /// One after another.
  case sequence([BoundPath])
  /// Any of them.
  case alternative([BoundPath])
  /// A path with `*`, `+` or `?`, which joins each pair once, and the automaton of the whole.
  case repeated(BoundPath, PathExpression.Repetition, PathAutomaton)

  /// Binds a path to the ids of a graph.
  ///
  /// - Parameter isForward: false binds its inverse.
  init(_ path: PathExpression, in graph: Graph, isForward: Bool = true) {
    switch path {
    case .predicate(let iri):
      self = .edge(PathEdge(predicate: graph.id(forIRI: iri), isForward: isForward))
    case .negated(let forward, let inverse):
      func edge(_ iris: [String], isForward: Bool) -> BoundPath {
        .edge(PathEdge(kinds: .except(Set(iris.compactMap(graph.id(forIRI:)))), isForward: isForward))
      }
      if inverse.isEmpty {
        self = edge(forward, isForward: isForward)
      } else if forward.isEmpty {
        self = edge(inverse, isForward: !isForward)
      } else {
        self = .alternative([edge(forward, isForward: isForward), edge(inverse, isForward: !isForward)])
      }
    case .inverse(let path):
      self = BoundPath(path, in: graph, isForward: !isForward)
    case .sequence(let parts):
      let bound = parts.map { BoundPath($0, in: graph, isForward: isForward) }
      self = .sequence(isForward ? bound : bound.reversed())
    case .alternative(let parts):
      self = .alternative(parts.map { BoundPath($0, in: graph, isForward: isForward) })
    case .repeated(let path, let repetition):
      self = .repeated(BoundPath(path, in: graph, isForward: isForward), repetition)
    }
  }

  /// The path from end to start.
  var reversed: BoundPath {
    switch self {
    case .edge(let edge): .edge(edge.reversed)
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .alternative(let parts): .alternative(parts.map(\.reversed))
    case .repeated(let path, let repetition, _): .repeated(path.reversed, repetition)
    }
  }

  /// Whether the path joins every node to itself by no step at all.
  var matchesEmpty: Bool {
    switch self {
    case .edge: false
    case .sequence(let parts): parts.allSatisfy(\.matchesEmpty)
    case .alternative(let parts): parts.contains(where: \.matchesEmpty)
    case .repeated(let path, let repetition, _): repetition != .oneOrMore || path.matchesEmpty
    }
  }

  private static func repeated(_ path: BoundPath, _ repetition: PathExpression.Repetition) -> BoundPath {
    .repeated(path, repetition, PathAutomaton(path, repetition))
  }
}
