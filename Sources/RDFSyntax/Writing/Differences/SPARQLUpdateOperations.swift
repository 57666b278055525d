internal import KnowledgeGraph

/// The operations of SPARQL Update that make the new side of a difference of its old side, made as they are asked for.
public struct SPARQLUpdateOperations: ~Copyable {
  private enum Phase { case removing, adding, addingBlanks, done }

  private let difference: GraphDifference
  private var old: OperationPrinter
  private var new: OperationPrinter
  private var phase = Phase.removing
  private var position = 0
  /// The added triples that have blank nodes.
  private var blanks: [Triple] = []

  /// - Parameters:
  ///   - old: writes triples of the old side.
  ///   - new: writes triples of the new side.
  init(_ difference: GraphDifference, old: consuming OperationPrinter, new: consuming OperationPrinter) {
    self.difference = difference
    self.old = old
    self.new = new
  }

  /// The next operation, UTF-8, without `;` and without the end of a line; nil at the end.
  ///
  /// - Throws: `ExportError` when a term cannot be written.
  public mutating func next() throws(ExportError) -> [UInt8]? {
    while true {
      switch phase {
      case .removing:
        if position < difference.removed.count { return try removing() }
        (phase, position) = (.adding, 0)
      case .adding:
        if let operation = try adding() { return operation }
        phase = .addingBlanks
      case .addingBlanks:
        phase = .done
        if !blanks.isEmpty { return try addingBlanks() }
      case .done: return nil
      }
    }
  }

  private mutating func removing() throws(ExportError) -> [UInt8] {
    old.begin("DELETE DATA")
    while position < difference.removed.count, old.hasRoom {
      try old.append(difference.removed[position])
      position += 1
    }
    return old.end()
  }

  private mutating func adding() throws(ExportError) -> [UInt8]? {
    new.begin("INSERT DATA")
    while position < difference.added.count, new.hasRoom {
      let triple = difference.added[position]
      if difference.newTerms.isBlank(triple.subject) || difference.newTerms.isBlank(triple.object) {
        blanks.append(triple)
      } else {
        try new.append(triple)
      }
      position += 1
    }
    return new.count == 0 ? nil : new.end()
  }

  private mutating func addingBlanks() throws(ExportError) -> [UInt8] {
    new.begin("INSERT DATA")
    for triple in blanks { try new.append(triple) }
    return new.end()
  }
}
