public import KnowledgeGraph

/// When each tenure may have been: from the first day on which it may have begun to the last on which it may have ended,
/// both included, for each position and over all.
///
/// Seats, parallel tenures and imprecise ones overlap freely; what is found is possible, and the tenure's own dates tell
/// whether it is certain.
public struct TemporalIndex: Sendable {
  /// The tenures in the order of their numbers in the index.
  private let tenures: [TermID]
  private let overall: IntervalIndex
  private let byPosition: IntervalIndex
  /// The number of each position's group.
  private let groups: [TermID: Int]
  /// The interregna in the order of their numbers in the index, from the end of one tenure to the start of the next.
  private let interregna: [TermID]
  private let vacancies: IntervalIndex

  /// Builds the index.
  ///
  /// - Complexity: O(n log n) for n tenures.
  init(_ tenures: [TermID], of graph: DatedGraph) {
    var groups: [TermID: Int] = [:]
    var entries: [[IntervalIndex.Entry]] = []
    var all: [IntervalIndex.Entry] = []
    all.reserveCapacity(tenures.count)
    for (item, tenure) in tenures.enumerated() {
      let (first, last) = graph.extent(ofTenure: tenure)
      let entry = IntervalIndex.Entry(lower: first, upper: last, item: item)
      all.append(entry)
      for position in graph.asserted.objects(of: tenure, graph.vocabulary[GS.office]) {
        let group = groups[position] ?? entries.count
        if group == entries.count {
          groups[position] = group
          entries.append([])
        }
        entries[group].append(entry)
      }
    }
    self.tenures = tenures
    overall = IntervalIndex(groups: [all])
    byPosition = IntervalIndex(groups: entries)
    self.groups = groups
    interregna = graph.derived.subjects(of: graph.vocabulary[GS.Class.interregnum], graph.vocabulary[RDF.type])
    let gaps = interregna.enumerated().map { item, node in
      let (first, last) = graph.extent(ofInterregnum: node)
      return IntervalIndex.Entry(lower: first, upper: last, item: item)
    }
    vacancies = IntervalIndex(groups: [gaps])
  }

  /// The tenures that may have held on some day of a window, by first possible day.
  ///
  /// - Parameters:
  ///   - first: The window's first day number.
  ///   - last: The window's last day number, included.
  ///   - position: The office or role, or `nil` for all.
  /// - Complexity: O(log n + k) for k tenures found.
  public func tenures(meeting first: Int, _ last: Int, of position: TermID? = nil) -> [TermID] {
    guard let position else { return overall.items(meeting: first, last).map { tenures[$0] } }
    guard let group = groups[position] else { return [] }
    return byPosition.items(meeting: first, last, inGroup: group).map { tenures[$0] }
  }

  /// The interregna that may have been on some day of a window.
  ///
  /// - Parameters:
  ///   - first: The window's first day number.
  ///   - last: The window's last day number, included.
  /// - Complexity: O(log n + k) for k interregna found.
  public func interregna(meeting first: Int, _ last: Int) -> [TermID] {
    vacancies.items(meeting: first, last).map { interregna[$0] }
  }
}
