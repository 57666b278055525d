/// Encoded statements laid out as lines, or as Turtle that groups consecutive triples of one subject and predicate.
///
/// Subjects and predicates are compared as they are encoded: equal terms have equal bytes, and only those.
struct StatementPage: ~Copyable {
  /// How statements are laid out.
  enum Layout {
    /// A line for each, its terms with a space between them.
    case lines
    /// A block for each run of statements of one subject, as `TurtleWriter` has it.
    case blocks
  }

  /// What the bytes end with.
  private enum End {
    case nothing
    case directive
    /// A triple, which `,`, `;` or `.` may follow.
    case object
  }

  /// What was laid out since the last `removeAll`.
  private(set) var bytes = ByteBuffer()
  /// The statements laid out so far.
  private(set) var statements = 0
  /// The subject and the predicate of the last statement.
  private(set) var subject: [UInt8] = []
  private(set) var predicate: [UInt8] = []
  /// Where the predicate of the first statement begins, and its object; the subject begins at 0.
  private(set) var firstPredicate = 0
  private(set) var firstObject = 0

  private let layout: Layout
  /// What the graph of a triple that has none is called, with a space before it.
  private let graph: [UInt8]
  /// `rdf:type` as it is encoded.
  private var type: [UInt8]
  private var end = End.nothing

  /// An empty page.
  ///
  /// - Parameters:
  ///   - graph: the encoded name of the graph of statements that have none; empty for the default graph.
  ///   - type: `rdf:type` as it is encoded.
  init(_ layout: Layout, graph: [UInt8], type: [UInt8]) {
    self.layout = layout
    self.type = type
    self.graph = graph.isEmpty ? [] : [0x20] + graph
  }

  /// Lays out a statement of encoded terms.
  ///
  /// - Parameter graph: empty for none.
  mutating func append(
    _ subject: Span<UInt8>, _ predicate: Span<UInt8>, _ object: Span<UInt8>, graph: Span<UInt8>
  ) {
    switch layout {
    case .lines:
      bytes.append(subject)
      bytes.append(0x20)
      bytes.append(predicate)
      bytes.append(0x20)
      bytes.append(object)
      if graph.isEmpty {
        let graph = self.graph
        bytes.append(graph.span)
      } else {
        bytes.append(0x20)
        bytes.append(graph)
      }
      bytes.append(" .\n")
    case .blocks:
      appendToBlock(subject, predicate)
      bytes.append(object)
    }
    statements += 1
  }

  private mutating func appendToBlock(_ subject: Span<UInt8>, _ predicate: Span<UInt8>) {
    if end == .object, areSame(subject, self.subject) {
      if areSame(predicate, self.predicate) { return bytes.append(TurtleJoint.object) }
      bytes.append(TurtleJoint.predicate)
    } else {
      switch end {
      case .nothing: break
      case .directive: bytes.append(0x0A)
      case .object: bytes.append(TurtleJoint.subject)
      }
      bytes.append(subject)
      bytes.append(0x20)
      if end == .nothing { firstPredicate = bytes.count }
      self.subject.replaceAll(with: subject)
    }
    if areSame(predicate, type) { bytes.append(0x61) } else { bytes.append(predicate) }
    bytes.append(0x20)
    if end == .nothing { firstObject = bytes.count }
    self.predicate.replaceAll(with: predicate)
    end = .object
  }

  /// Puts declarations of prefixes between two blocks.
  ///
  /// - Parameter type: `rdf:type` as it is encoded from now on.
  mutating func declare(_ declarations: Span<UInt8>, type: [UInt8]) {
    if declarations.isEmpty { return }
    if end == .object { bytes.append(TurtleJoint.subject) }
    bytes.append(declarations)
    end = .directive
    self.type = type
  }

  /// Ends the last block, if one is open.
  mutating func close() {
    if end == .object { bytes.append(TurtleJoint.end) }
    end = .directive
  }

  /// Forgets the bytes, which were written, and goes on behind them.
  mutating func removeBytes() { bytes.truncate(to: 0) }

  /// Forgets all, to begin a new page.
  mutating func removeAll() {
    bytes.truncate(to: 0)
    statements = 0
    end = .nothing
  }
}
