/// The quads of graphs that were not wanted.
struct PassedOver: Hashable, Sendable {
  /// How many there were.
  private(set) var count = 0
  /// The IRIs of their graphs in the order of the input, the first `limit` of them.
  private(set) var graphs: [String] = []

  /// So many names are enough to see what may have been meant.
  static let limit = 50

  private var last: [UInt8] = []

  /// Counts a quad of the default graph, or of one that is a blank node.
  mutating func addUnnamed() { count += 1 }

  /// Counts a quad of a graph; neighbours mostly share theirs.
  @inline(__always)
  mutating func add(_ graph: Span<UInt8>) {
    count += 1
    if !areEqual(graph, last.span) { note(graph) }
  }

  private mutating func note(_ graph: Span<UInt8>) {
    guard graphs.count < Self.limit else { return }
    last = copy(of: graph)
    let name = String(decoding: last, as: UTF8.self)
    if !graphs.contains(name) { graphs.append(name) }
  }

  /// Adds what came after.
  mutating func add(_ other: PassedOver) {
    count += other.count
    for graph in other.graphs where graphs.count < Self.limit && !graphs.contains(graph) { graphs.append(graph) }
  }

  static func == (a: PassedOver, b: PassedOver) -> Bool { a.count == b.count && a.graphs == b.graphs }

  func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(graphs)
  }
}
