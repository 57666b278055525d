internal import KnowledgeGraph

/// Finds the records of tenures whose id stands in an earlier one, before any is written: then all can be written side by side.
///
/// Ids are told apart by their hashes, and looked at themselves only where hashes are the same.
struct RepeatedIDs {
  private let records: RecordWriter
  private let slot: TableSlot
  private let writer: ImportWriter

  /// - Parameters:
  ///   - records: Those of a table.
  ///   - writer: It is not written to; what is wrong with a record is told when that is written.
  /// - Returns: nil where no column is the id of tenures.
  init?(_ records: RecordWriter, _ writer: ImportWriter) {
    guard records.table.kind == .tenures, let slot = records.plan.id else { return nil }
    self.records = records
    self.slot = slot
    self.writer = writer.sibling
  }

  /// The rows whose id stands in an earlier record that tells of a tenure.
  ///
  /// - Complexity: O(n) for n bytes and O(r log r) for r records, on all processors; where ids are repeated, O(n) more on one.
  func rows(in pieces: [CSVPiece]) -> Set<Int> {
    let hashes = concurrently(pieces.count) { number in
      var hashes: [Int] = []
      var scratch = writer
      forEachID(in: pieces[number], &scratch) { id, _, _ in hashes.append(id.hashValue) }
      return hashes
    }
    let count = workerCount
    let repeated = concurrently(count) { worker in
      var own: [Int] = []
      for part in hashes {
        for hash in part where hash.magnitude % UInt(count) == UInt(worker) { own.append(hash) }
      }
      own.sort()
      return zip(own, own.dropFirst()).filter { $0 == $1 }.map(\.0)
    }
    let suspects = Set(repeated.joined())
    return suspects.isEmpty ? [] : rows(in: pieces, suspects)
  }

  /// The rows, where the hashes of the ids that are perhaps repeated are known.
  private func rows(in pieces: [CSVPiece], _ suspects: Set<Int>) -> Set<Int> {
    var rows: Set<Int> = []
    var seen: Set<String> = []
    var scratch = writer
    for piece in pieces {
      forEachID(in: piece, &scratch) { id, record, scratch in
        guard suspects.contains(id.hashValue) else { return }
        // A record that is left out takes no id.
        let place = records.prepare(&record, &scratch)
        guard records.tenureKeys(record, place, &scratch) != nil else { return }
        if !seen.insert(id).inserted { rows.insert(record.row) }
      }
      scratch.report.reset()
    }
    return rows
  }

  private func forEachID(
    in piece: CSVPiece, _ scratch: inout ImportWriter,
    _ body: (_ id: String, _ record: inout CSVRecord, _ scratch: inout ImportWriter) -> Void
  ) {
    var scanner = CSVScanner(records.table.file.bytes, records.table.dialect, piece)
    var record = CSVRecord()
    while scanner.next(&record) {
      if record.isBlank { continue }
      // A value that is made of others stands behind the columns once it is made.
      if slot.index >= records.plan.columns { _ = records.prepare(&record, &scratch) }
      if let id = records.value(slot, record) { body(id, &record, &scratch) }
    }
  }
}
