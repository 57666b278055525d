/// A property path made ready for one graph: IRIs are ids, and inversion has moved into the edges.
indirect enum BoundPath: Sendable {
  /// One triple.
  case edge(PathEdge)
  /// One after another.
  case sequence([BoundPath])
  /// Any of them.
  case alternative([BoundPath])
  /// A path with `*`, `+` or `?`, which joins each pair once, and the automaton of the whole; none inside another repetition,
  /// whose automaton follows this one too.
  case repeated(BoundPath, PathExpression.Repetition, PathAutomaton?)

  /// Binds a path to the ids of a graph.
  ///
  /// - Parameters:
  ///   - isForward: false binds its inverse.
  ///   - isRepeated: whether it stands inside a repetition.
  init(_ path: PathExpression, in graph: Graph, isForward: Bool = true, isRepeated: Bool = false) {
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
      self = BoundPath(path, in: graph, isForward: !isForward, isRepeated: isRepeated)
    case .sequence(let parts):
      let bound = parts.map { BoundPath($0, in: graph, isForward: isForward, isRepeated: isRepeated) }
      self = .sequence(isForward ? bound : bound.reversed())
    case .alternative(let parts):
      self = .alternative(parts.map { BoundPath($0, in: graph, isForward: isForward, isRepeated: isRepeated) })
    case .repeated(let path, let repetition):
      let bound = BoundPath(path, in: graph, isForward: isForward, isRepeated: true)
      self = .repeated(bound, repetition, isRepeated ? nil : PathAutomaton(bound, repetition))
    }
  }

  /// The path from end to start.
  var reversed: BoundPath {
    switch self {
    case .edge(let edge): return .edge(edge.reversed)
    case .sequence(let parts): return .sequence(parts.reversed().map(\.reversed))
    case .alternative(let parts): return .alternative(parts.map(\.reversed))
    case .repeated(let path, let repetition, let automaton):
      let reversed = path.reversed
      return .repeated(reversed, repetition, automaton == nil ? nil : PathAutomaton(reversed, repetition))
    }
  }
}
