extension TermTable {
  /// Adds the columns of the table.
  package func add(to writer: inout SnapshotWriter) {
    writer.add("terms.text", storage.text)
    writer.add("terms.starts", storage.starts)
    writer.add("terms.kinds", Column([UInt64(storage.iriCount), UInt64(storage.resourceCount)]))
    writer.add("terms.literal-types", storage.literalTypeIndices)
    var text: [UInt8] = []
    var starts: [UInt64] = [0]
    for type in literalTypes {
      text += Array(type.datatype.utf8)
      starts.append(UInt64(text.count))
      if let language = type.language { text += Array("@\(language)".utf8) }
      starts.append(UInt64(text.count))
    }
    writer.add("literal-types.text", Column(text))
    writer.add("literal-types.starts", Column(starts))
  }

  /// Takes the columns of the table, which are to be checked before they are read.
  package init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let text = try reader.column("terms.text", .any, as: UInt8.self)
    let starts = try reader.column("terms.starts", .starts(upTo: text.count), as: UInt64.self)
    // Ids just beyond the last stand for terms that a graph does not know.
    guard (1..<Int(UInt32.max) - 1).contains(starts.count) else {
      throw reader.error("section ‘terms.starts’", "there are \(starts.count - 1) terms")
    }
    let termCount = starts.count - 1
    let kinds = try reader.checkedColumn("terms.kinds", count: 2, .below(termCount + 1), as: UInt64.self)
    let (iriCount, resourceCount) = (Int(kinds[0]), Int(kinds[1]))
    guard iriCount <= resourceCount else {
      throw reader.error("section ‘terms.kinds’", "the literals begin before the blank nodes")
    }
    let types = try Self.literalTypes(from: &reader)
    let indices = try reader.column(
      "terms.literal-types", count: termCount - resourceCount, .below(types.count), as: UInt32.self)
    self.init(
      storage: Storage(
        text: text, starts: starts, iriCount: iriCount, resourceCount: resourceCount, literalTypeIndices: indices,
        literalTypes: types))
  }

  /// The literal types: of each the datatype, then either nothing or `@` and the language.
  private static func literalTypes(from reader: inout SnapshotReader) throws(SnapshotError) -> [LiteralType] {
    let text = try reader.checkedColumn("literal-types.text", .any, as: UInt8.self)
    let starts = try reader.checkedColumn("literal-types.starts", .starts(upTo: text.count), as: UInt64.self)
    guard starts.count % 2 == 1 else {
      throw reader.error("section ‘literal-types.starts’", "a datatype has no place for a language")
    }
    var types: [LiteralType] = []
    for number in 0..<starts.count / 2 {
      let parts = (0..<2).map { part in
        let index = 2 * number + part
        return text.withSpan(Int(starts[index])..<Int(starts[index + 1])) { String(utf8: $0) }
      }
      guard parts[1].isEmpty || parts[1].hasPrefix("@") else {
        throw reader.error("section ‘literal-types.text’", "a language does not begin with @")
      }
      types.append(
        LiteralType(datatype: parts[0], language: parts[1].isEmpty ? nil : String(parts[1].unicodeScalars.dropFirst())))
    }
    return types
  }
}
