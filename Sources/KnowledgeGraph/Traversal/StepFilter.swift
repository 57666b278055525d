/// The triples that a traversal follows, made ready once for all nodes.
struct StepFilter: Sendable {
  let direction: Direction
  /// The predicates to look up one by one, ascending; nil looks at whole rows.
  let predicates: [TermID]?
  /// The predicates to leave out of whole rows.
  let excluded: Set<TermID>

  init(_ direction: Direction, _ kinds: EdgeKinds) {
    self.direction = direction
    switch kinds {
    case .all: (predicates, excluded) = (nil, [])
    case .only(let only): (predicates, excluded) = (only.sorted(), [])
    case .except(let except): (predicates, excluded) = (nil, except)
    }
  }
}
