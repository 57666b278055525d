/// A nondeterministic automaton that follows a path and cares where it leads, not in how many ways:
/// the semantics of `*`, `+` and `?` (SPARQL 1.1, section 18.4).
///
///     p/q+        start ─p→ 2 ─→ 3 ─q→ 4 ─→ end
///                                 ↑____│
///
/// Reading node and state together makes nested repetition cost no more than flat, and a cycle ends by itself.
struct PathAutomaton: Sendable {
  /// A move from one state to another.
  private struct Transition {
    /// The triple to follow; nil moves without one.
    let edge: PathEdge?
    let target: UInt32
  }

  /// The moves out of each state. State 0 is the start, 1 the end.
  private var transitions: [[Transition]] = [[], []]

  private static let start: UInt32 = 0
  private static let end: UInt32 = 1

  /// The automaton of a path.
  ///
  /// - Complexity: O(*k*) states and moves for *k* parts.
  init(_ path: BoundPath) { add(path, from: Self.start, to: Self.end) }

  /// The automaton of a repeated path.
  init(_ path: BoundPath, _ repetition: PathExpression.Repetition) {
    add(path, repetition, from: Self.start, to: Self.end)
  }

  /// Calls `body` once with each node that the path leads to, in no order.
  ///
  /// - Complexity: O(*k* (*v* + *s*)) for *k* parts, *v* nodes reached and *s* steps that leave them.
  func forEachEnd(from node: TermID, in graph: Graph, _ body: (TermID) -> Void) {
    var seen = VisitedSet<UInt64>()
    var pending: [UInt64] = []
    func reach(_ node: TermID, _ state: UInt32) {
      let place = UInt64(state) << 32 | UInt64(node.rawValue)
      guard seen.insert(place) else { return }
      if state == Self.end { body(node) }
      pending.append(place)
    }
    reach(node, Self.start)
    while let place = pending.popLast() {
      let node = TermID(rawValue: UInt32(truncatingIfNeeded: place))
      for transition in transitions[Int(place >> 32)] {
        if let edge = transition.edge {
          graph.forEachEnd(of: edge, from: node) { reach($0, transition.target) }
        } else {
          reach(node, transition.target)
        }
      }
    }
  }

  private mutating func newState() -> UInt32 {
    transitions.append([])
    return UInt32(transitions.count - 1)
  }

  private mutating func move(_ edge: PathEdge? = nil, from source: UInt32, to target: UInt32) {
    transitions[Int(source)].append(Transition(edge: edge, target: target))
  }

  /// Adds the moves that follow a path between two states. None of them leads into `source` or out of `target`
  /// unless these are one state, so that what is added in turn does not mix.
  private mutating func add(_ path: BoundPath, from source: UInt32, to target: UInt32) {
    switch path {
    case .edge(let edge):
      move(edge, from: source, to: target)
    case .sequence(let parts):
      var state = source
      for (index, part) in parts.enumerated() {
        let next = index == parts.count - 1 ? target : newState()
        add(part, from: state, to: next)
        state = next
      }
    case .alternative(let parts):
      for part in parts { add(part, from: source, to: target) }
    case .repeated(let path, let repetition, _):
      add(path, repetition, from: source, to: target)
    }
  }

  private mutating func add(
    _ path: BoundPath, _ repetition: PathExpression.Repetition, from source: UInt32, to target: UInt32
  ) {
    switch repetition {
    case .zeroOrOne:
      move(from: source, to: target)
      add(path, from: source, to: target)
    case .zeroOrMore:
      let again = newState()
      move(from: source, to: again)
      add(path, from: again, to: again)
      move(from: again, to: target)
    case .oneOrMore:
      let before = newState()
      let after = newState()
      move(from: source, to: before)
      add(path, from: before, to: after)
      move(from: after, to: before)
      move(from: after, to: target)
    }
  }
}
