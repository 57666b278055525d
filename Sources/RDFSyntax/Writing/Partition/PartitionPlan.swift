internal import KnowledgeGraph

/// Which subjects go into which part.
///
/// The triples of a subject stay together, and so do all triples with blank nodes: a label holds within one file only, so a node
/// whose triples lay in two files would become two nodes.
struct PartitionPlan: Sendable {
  /// The runs of each part, in order; at least one part, and none but the first without a run.
  private(set) var parts: [[SubjectRun]] = []
  /// Which part has the blank nodes.
  private(set) var blankPart: Int?

  /// How many runs a part consists of, so that parts differ by less than that part of their size.
  private static let runsOfPart = 32

  /// - Parameters:
  ///   - output: what is written.
  ///   - count: the most parts.
  /// - Complexity: O(*r* log *t*) for *r* runs and *t* terms, and O(*b* log *b*) for *b* triples whose objects are blank nodes.
  init(_ output: GraphOutput, parts count: Int) {
    let total = output.graphs.reduce(0) { $0 + $1.count }
    let length = max(1, min(GraphOutput.runLength, total / (count * Self.runsOfPart)))
    let runs = SubjectRuns(output.graphs, order: output.order, target: length)
    let (plain, blank) = count == 1 ? (runs.runs, []) : runs.separating(Self.subjectsOfBlanks(output))
    let blankTotal = blank.reduce(0) { $0 + $1.count }
    if blank.isEmpty {
      cut(plain, into: count)
    } else if blankTotal * count > total, !plain.isEmpty {
      cut(plain, into: count - 1)
      parts.append(blank)
    } else {
      cut(plain, into: count, total: total)
      // They lie at the end, and are less than a part.
      if parts.count < count, !plain.isEmpty { parts.append([]) }
      parts[parts.count - 1] += blank
    }
    if !output.terms.blankNodeIDs.isEmpty, count == 1 || !blank.isEmpty { blankPart = parts.count - 1 }
  }

  /// Gives each run to the part in which its middle lies, if parts were equal.
  private mutating func cut(_ runs: [SubjectRun], into count: Int, total: Int? = nil) {
    let total = max(1, total ?? runs.reduce(0) { $0 + $1.count })
    var cut: [[SubjectRun]] = Array(repeating: [], count: count)
    var position = 0
    for run in runs {
      cut[min(count - 1, (position + run.count / 2) * count / total)].append(run)
      position += run.count
    }
    parts = cut.filter { !$0.isEmpty }
    if parts.isEmpty { parts = [[]] }
  }

  /// The subjects of triples that have a blank node, ascending.
  private static func subjectsOfBlanks(_ output: GraphOutput) -> [TermID] {
    var subjects: Set<TermID> = []
    for graph in output.graphs {
      for node in output.terms.blankNodeIDs {
        if graph.count(subject: node) > 0 { subjects.insert(node) }
        for triple in graph.match(object: node) { subjects.insert(triple.subject) }
      }
    }
    return subjects.sorted()
  }
}
