internal import KnowledgeFiles
internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// Reads a mapping file, with errors that tell line, column and what to write instead.
struct MappingReader {
  private let path: String

  /// The mapping that a file holds.
  static func mapping(_ file: ImportedFile) throws(ImportError) -> CSVMapping {
    let tree = try YAMLTree.composed(
      from: file, expected: "a mapping, such as columns: {Took office: start}",
      syntax: "a mapping in YAML, such as columns: {Took office: start}")
    return try MappingReader(path: file.path).mapping(tree)
  }

  private func mapping(_ tree: YAMLTree) throws(ImportError) -> CSVMapping {
    let entries = try entries(tree, "a mapping of columns, or of tables")
    guard let tables = entries.first(where: { $0.key == "tables" }) else {
      return CSVMapping(path: path, tables: [try table(tree, file: nil)])
    }
    if let other = entries.first(where: { $0.key != "tables" }) {
      throw error(
        other.keyPosition, found: quoted(other.key), expected: "nothing beside tables:",
        "put \(other.key): under the table that it is about")
    }
    var read: [TableMapping] = []
    for entry in try self.entries(tables.value, "the names of files, each with its mapping") {
      var table = try table(entry.value, file: entry.key)
      (table.line, table.position) = (entry.keyPosition.line, entry.keyPosition.column)
      read.append(table)
    }
    return CSVMapping(path: path, tables: read)
  }

  private static let tableKeys = [
    "kind", "columns", "constants", "dates", "years", "language", "delimiter", "headerRow",
  ]

  private func table(_ tree: YAMLTree, file: String?) throws(ImportError) -> TableMapping {
    var table = TableMapping(path: path, file: file)
    let entries = try entries(tree, "the mapping of a table: columns, constants and others")
    // What the table tells of decides what its columns can say.
    for entry in entries where entry.key == "kind" {
      let word = try text(entry.value)
      guard let kind = TableKind(rawValue: word) else {
        throw unknown(word, entry.value.position, "a kind of table", TableKind.allCases.map(\.rawValue))
      }
      table.kind = kind
    }
    let kind = table.kind ?? .tenures
    for entry in entries {
      switch entry.key {
      case "kind": continue
      case "columns":
        for column in try self.entries(entry.value, "the names of columns and what they say") {
          table.columns.append(try self.column(column, in: kind))
        }
      case "constants":
        for constant in try self.entries(entry.value, "what every record has, such as office: Pope") {
          let target = try target(constant.key, constant.keyPosition, in: kind)
          guard let target else {
            throw error(constant.keyPosition, found: quoted(constant.key), expected: "what the constant says")
          }
          table.constants.append(
            .init(
              target: target, value: try text(constant.value), line: constant.keyPosition.line,
              position: constant.keyPosition.column))
        }
      case "dates": table.dates = try patterns(entry.value)
      case "years": table.years = try years(entry.value)
      case "language": table.language = try language(entry.value)
      case "delimiter": table.delimiter = try delimiter(entry.value)
      case "headerRow":
        guard let number = Int(try text(entry.value)), 0...1000 ~= number else {
          throw error(
            entry.value.position, found: entry.value.summary,
            expected: "the number of the record that names the columns",
            "1 is the first, 0 is none")
        }
        table.headerRow = number
      default: throw unknown(entry.key, entry.keyPosition, "a part of a mapping", Self.tableKeys)
      }
    }
    return table
  }

  private static let columnKeys = ["to", "dates", "values", "language", "split", "into", "join", "key", "take"]

  private func column(_ entry: YAMLTree.Entry, in kind: TableKind) throws(ImportError) -> ColumnMapping {
    var column = ColumnMapping(
      column: entry.key, line: entry.keyPosition.line, position: entry.keyPosition.column)
    guard case .mapping(let parts) = entry.value.content else {
      column.target = try target(try text(entry.value), entry.value.position, in: kind)
      return column
    }
    func part(_ key: String) -> YAMLTree? { parts.first { $0.key == key }?.value }
    if let stranger = parts.first(where: { !Self.columnKeys.contains($0.key) }) {
      throw unknown(stranger.key, stranger.keyPosition, "a part of the mapping of a column", Self.columnKeys)
    }
    if let value = part("to") { column.target = try target(try text(value), value.position, in: kind) }
    if let value = part("dates") { column.dates = try patterns(value) }
    if let value = part("language") { column.language = try language(value) }
    if let value = part("values") {
      for pair in try entries(value, "what stands in the table, and what it means") {
        column.values[pair.key] = try text(pair.value)
      }
    }
    if let value = part("split") {
      guard let into = part("into"), case .sequence(let items) = into.content, items.count >= 2 else {
        throw error(value.position, found: "split", expected: "into: with what each part says", "into: [start, end]")
      }
      let separator = try text(value)
      var targets: [ColumnTarget?] = []
      for item in items { targets.append(try target(try text(item), item.position, in: kind)) }
      guard !separator.isEmpty else {
        throw error(value.position, found: "nothing", expected: "the text between the parts, such as \" - \"")
      }
      column.split = .init(separator: separator, targets: targets)
    }
    if let value = part("join") {
      guard let key = part("key"), let take = part("take") else {
        throw error(
          value.position, found: "join", expected: "key: and take:", "join: terms.csv, key: id, take: {from: start}")
      }
      var taken: [ColumnMapping.Take] = []
      for pair in try entries(take, "columns of the other table and what they say") {
        guard let target = try target(try text(pair.value), pair.value.position, in: kind) else { continue }
        taken.append(
          .init(column: pair.key, target: target, line: pair.keyPosition.line, position: pair.keyPosition.column))
      }
      column.join = .init(table: try text(value), key: try text(key), take: taken)
    }
    if column.target == nil, column.split == nil, column.join == nil, part("to") == nil {
      throw error(entry.value.position, found: entry.value.summary, expected: "to:, split: or join:")
    }
    return column
  }

  // MARK: Values

  private func target(
    _ text: String, _ position: FilePosition, in kind: TableKind
  ) throws(ImportError) -> ColumnTarget? {
    if text == "ignore" { return nil }
    if let target = ColumnTarget(text, in: kind) {
      if case .property(let iri) = target.attribute { try check(iri, text, position) }
      return target
    }
    throw unknown(text, position, "what a column of \(kind.rawValue) says", ColumnTarget.names(in: kind))
  }

  /// Holds a property to the vocabulary, or to what an IRI is.
  private func check(_ iri: String, _ text: String, _ position: FilePosition) throws(ImportError) {
    guard iri.hasPrefix(GS.namespace) else {
      guard isAbsoluteIRI(iri) else {
        throw error(position, found: quoted(text), expected: "an absolute IRI in angle brackets")
      }
      return
    }
    if GS.derivedProperties.contains(iri) {
      throw error(position, found: quoted(text), expected: "a property that a source can state; this one is computed")
    }
    let names: [String]
    do {
      names = try EmbeddedKnowledge.schema().properties.keys.map { "gs:" + $0.dropFirst(GS.namespace.count) }.sorted()
    } catch {
      throw self.error(position, found: "\(error)", expected: "the vocabulary that is compiled in")
    }
    guard names.contains("gs:" + iri.dropFirst(GS.namespace.count)) else {
      throw error(
        position, found: quoted(text), expected: "a property of the vocabulary",
        nearestName(to: text, among: names).map { "did you mean \($0)?" })
    }
  }

  private func patterns(_ tree: YAMLTree) throws(ImportError) -> [DatePattern] {
    let items: [YAMLTree] = if case .sequence(let items) = tree.content { items } else { [tree] }
    var patterns: [DatePattern] = []
    for item in items {
      let text = try text(item)
      guard let pattern = DatePattern(text) else {
        throw error(
          item.position, found: quoted(text), expected: "a pattern of yyyy, M or MMMM, and d, such as d.M.yyyy",
          "MM is two figures, MMM or MMMM the name of a month; years have four figures")
      }
      patterns.append(pattern)
    }
    guard !patterns.isEmpty else {
      throw error(
        tree.position, found: "an empty list", expected: "a pattern of yyyy, M or MMMM, and d, such as d.M.yyyy",
        "leave dates: out where no pattern is needed")
    }
    return patterns
  }

  private func years(_ tree: YAMLTree) throws(ImportError) -> YearCount {
    let word = try text(tree)
    guard let years = YearCount(rawValue: word) else {
      throw error(
        tree.position, found: quoted(word), expected: "historical (-44 is 44 BC) or astronomical (-44 is 45 BC)",
        nearestName(to: word, among: YearCount.allCases.map(\.rawValue)).map { "did you mean \($0)?" })
    }
    return years
  }

  private func language(_ tree: YAMLTree) throws(ImportError) -> String {
    let tag = try text(tree)
    guard isWellFormedLanguageTag(tag) else {
      throw error(tree.position, found: quoted(tag), expected: "a language tag such as en or de-AT")
    }
    return tag
  }

  private func delimiter(_ tree: YAMLTree) throws(ImportError) -> UInt8 {
    let word = try text(tree)
    if let known = CSVDialect.delimiters.first(where: { $0.name == word }) { return known.byte }
    if word == "\t" || word == "\\t" { return 0x09 }
    guard word.utf8.count == 1, let byte = word.utf8.first, byte != CSVScanner.quote, byte >= 0x20 else {
      throw unknown(word, tree.position, "one character, or its name", CSVDialect.delimiters.map(\.name))
    }
    return byte
  }

  private func text(_ tree: YAMLTree) throws(ImportError) -> String {
    guard case .scalar(let text, _) = tree.content else {
      throw error(tree.position, found: tree.summary, expected: "a text")
    }
    return text
  }

  private func entries(_ tree: YAMLTree, _ expected: String) throws(ImportError) -> [YAMLTree.Entry] {
    guard case .mapping(let entries) = tree.content else {
      throw error(tree.position, found: tree.summary, expected: expected)
    }
    return entries
  }

  private func unknown(
    _ word: String, _ position: FilePosition, _ what: String, _ choices: [String]
  ) -> ImportError {
    error(
      position, found: quoted(word), expected: "\(what): \(choices.joined(separator: ", "))",
      nearestName(to: word, among: choices).map { "did you mean \($0)?" })
  }

  private func error(
    _ position: FilePosition, found: String, expected: String, _ suggestion: String? = nil
  ) -> ImportError {
    ImportError(
      .mapping, file: path, line: position.line, column: position.column, found: found, expected: expected,
      suggestion: suggestion)
  }
}
