/// Takes columns from a snapshot, in place, and remembers what each must be. Made by ``Snapshot/read(_:)``, which checks
/// all of it at the end in one pass over the bytes.
package struct SnapshotReader {
  /// A column that was taken and is to be checked.
  private struct Taken: Sendable {
    let section: SnapshotSection
    let rule: ColumnRule
    /// The pieces of the section among those of all that were taken.
    let pieces: Range<Int>
  }

  /// How many pieces one worker takes at a time: a mebibyte.
  private static let piecesAtOnce = 64

  private let snapshot: Snapshot
  private var taken: [Taken] = []

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Whether the snapshot has a section of this name.
  package func hasSection(_ name: String) -> Bool { snapshot.hasSection(name) }

  /// A column, of which nothing is checked yet but its size and place.
  ///
  /// - Parameters:
  ///   - name: the section's name.
  ///   - count: how many elements it must have; any number where nil.
  ///   - rule: what its elements must be.
  /// - Throws: `SnapshotError` where there is no such section or it has elements of another size or number.
  package mutating func column<Element: ColumnElement>(
    _ name: String, count: Int? = nil, _ rule: ColumnRule, as type: Element.Type = Element.self
  ) throws(SnapshotError) -> Column<Element> {
    guard let section = snapshot.sections[name] else {
      throw error("section table", "there is no section ‘\(name)’")
    }
    guard section.elementSize == MemoryLayout<Element>.stride else {
      throw error(
        "section table",
        "elements of ‘\(name)’ have \(section.elementSize) bytes instead of \(MemoryLayout<Element>.stride)")
    }
    if let count, section.count != count {
      throw error("section table", "‘\(name)’ has \(section.count) elements instead of \(count)")
    }
    let first = taken.last?.pieces.upperBound ?? 0
    taken.append(Taken(section: section, rule: rule, pieces: first..<first + section.pieceCount))
    return snapshot.bytes.elements(at: section.offset, count: section.count)
  }

  /// A column that is checked at once, because what else is read depends on what is in it.
  package mutating func checkedColumn<Element: ColumnElement>(
    _ name: String, count: Int? = nil, _ rule: ColumnRule, as type: Element.Type = Element.self
  ) throws(SnapshotError) -> Column<Element> {
    var reader = SnapshotReader(snapshot)
    let column = try reader.column(name, count: count, rule, as: type)
    try reader.verify()
    return column
  }

  /// An error of a part whose checksum is right.
  package func error(_ part: String, _ problem: String) -> SnapshotError {
    snapshot.error(part, problem)
  }

  /// Checks the columns that were taken: each byte is read once, for its checksum and for the rule.
  func verify() throws(SnapshotError) {
    let pieceCount = taken.last?.pieces.upperBound ?? 0
    let stretches = (pieceCount + Self.piecesAtOnce - 1) / Self.piecesAtOnce
    let checked = concurrently(stretches) { stretch in
      let first = stretch * Self.piecesAtOnce
      return check(first..<min(first + Self.piecesAtOnce, pieceCount))
    }.flatMap(\.self)
    for column in taken {
      let pieces = checked[column.pieces]
      let sums = pieces.map(\.checksum)
      guard checksum(of: sums.span) == column.section.checksum else {
        throw SnapshotError(path: snapshot.path, reason: .altered(part: "section ‘\(column.section.name)’"))
      }
      guard pieces.allSatisfy(\.followsRule), column.rule.allows(count: column.section.count) else {
        throw error("section ‘\(column.section.name)’", column.rule.problem)
      }
    }
  }

  private func check(_ pieces: Range<Int>) -> [(checksum: UInt64, followsRule: Bool)] {
    var results: [(checksum: UInt64, followsRule: Bool)] = []
    results.reserveCapacity(pieces.count)
    var number = partition(taken.indices) { taken[$0].pieces.upperBound <= pieces.lowerBound }
    for piece in pieces {
      while taken[number].pieces.upperBound <= piece { number += 1 }
      results.append(check(piece - taken[number].pieces.lowerBound, of: taken[number]))
    }
    return results
  }

  private func check(_ piece: Int, of column: Taken) -> (checksum: UInt64, followsRule: Bool) {
    let section = column.section
    let start = piece * SnapshotLayout.pieceSize
    let end = min(start + SnapshotLayout.pieceSize, section.length)
    let sum = snapshot.bytes.withSpan(section.offset + start..<section.offset + end) { checksum(of: $0) }
    let elements = start / section.elementSize..<end / section.elementSize
    let followsRule =
      switch section.elementSize {
      case 4: column.rule.holds(for: numbers(of: section, as: UInt32.self), in: elements)
      case 8: column.rule.holds(for: numbers(of: section, as: UInt64.self), in: elements)
      default: column.rule == .any
      }
    return (sum, followsRule)
  }

  private func numbers<Number: ColumnElement>(of section: SnapshotSection, as type: Number.Type) -> Column<Number> {
    snapshot.bytes.elements(at: section.offset, count: section.count)
  }
}
