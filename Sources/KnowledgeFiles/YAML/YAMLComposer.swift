internal import Yams

/// Turns the text of one file into a `YAMLTree`; input is hostile until it has passed.
///
/// Anchors and aliases are refused before composing: an alias that stands as a key is hashed by the library, so that a few
/// hundred bytes of nested aliases would take for ever. Nesting is limited, so that no tree exhausts the stack.
package struct YAMLComposer {
  /// The largest file that is read, in bytes.
  package static let maximumBytes = 16 << 20
  /// The deepest nesting: a file has class, slug, property, list, statement, list.
  static let maximumDepth = 12

  let file: String

  /// A composer of one file's text.
  /// - Parameter file: what errors call the file.
  package init(file: String) { self.file = file }

  /// Composes the one document of a file.
  /// - Parameter text: the file's text.
  /// - Returns: the tree; `nil` where the file holds no document.
  package func compose(_ text: String) throws(KnowledgeFileError) -> YAMLTree? {
    try refuseUnsafe(text)
    // The library keeps a pointer to the text's own storage; a string of up to 15 bytes has none that lasts.
    let padded = text.utf8.count < 16 ? text + String(repeating: "\n", count: 16) : text
    do {
      let parser = try Yams.Parser(yaml: padded, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      // Nodes refer weakly to the anchors, which the parser keeps.
      return try withExtendedLifetime(parser) { try tree(root, depth: 0) }
    } catch let error as KnowledgeFileError {
      throw error
    } catch let error as YamlError {
      throw located(error, in: text)
    } catch {
      throw KnowledgeFileError(.syntax, file: file, line: 0, column: 0, found: "\(error)", expected: "YAML")
    }
  }

  private func tree(_ node: Node, depth: Int) throws -> YAMLTree {
    let position = FilePosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    if depth > Self.maximumDepth {
      throw fault("nesting deeper than \(Self.maximumDepth)", "class, slug, property, value", position)
    }
    if node.anchor != nil { throw fault("an anchor", "text without anchors and aliases", position) }
    switch node {
    case .scalar(let scalar):
      try refuse(scalar.tag, position, allowed: [.implicit, Tag(.str)])
      return YAMLTree(content: .scalar(scalar.string, isPlain: scalar.style == .plain), position: position)
    case .sequence(let sequence):
      try refuse(sequence.tag, position, allowed: [.implicit])
      return YAMLTree(content: .sequence(try sequence.map { try tree($0, depth: depth + 1) }), position: position)
    case .mapping(let mapping):
      try refuse(mapping.tag, position, allowed: [.implicit])
      let entries = try mapping.map { pair in
        guard case .scalar = pair.key, case let key = try tree(pair.key, depth: depth + 1),
          case .scalar(let text, _) = key.content, !text.isEmpty
        else {
          let place = FilePosition(line: pair.key.mark?.line ?? 1, column: pair.key.mark?.column ?? 1)
          throw fault("a key that is no text", "text as a key", place)
        }
        return YAMLTree.Entry(key: text, keyPosition: key.position, value: try tree(pair.value, depth: depth + 1))
      }
      return YAMLTree(content: .mapping(entries), position: position)
    case .alias:
      throw fault("an alias", "text without anchors and aliases", position)
    }
  }

  private func refuse(_ tag: Tag, _ position: FilePosition, allowed: [Tag]) throws(KnowledgeFileError) {
    if !allowed.contains(tag) {
      throw fault("the tag \(quoted(tag.rawValue))", "no tag: the vocabulary says what a value is", position)
    }
  }

  /// Looks over the characters alone, before the library sees them.
  private func refuseUnsafe(_ text: String) throws(KnowledgeFileError) {
    var position = FilePosition(line: 1, column: 1)
    var previous: Unicode.Scalar = "\n"
    var before: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if previous == "&", " \t\n\r[{,:-?&".unicodeScalars.contains(before),
        scalar.properties.isAlphabetic || scalar.isNameMark
      {
        let start = FilePosition(line: position.line, column: position.column - 1)
        throw fault("an anchor (&\(scalar)…)", "text without anchors; a space after “&” where it means “and”", start)
      }
      if scalar.value < 32, scalar != "\n", scalar != "\r", scalar != "\t" {
        throw fault("the control character U+\(String(scalar.value, radix: 16))", "printable text", position)
      }
      position =
        scalar == "\n"
        ? FilePosition(line: position.line + 1, column: 1)
        : FilePosition(line: position.line, column: position.column + 1)
      before = previous
      previous = scalar
    }
  }

  private func fault(_ found: String, _ expected: String, _ position: FilePosition) -> KnowledgeFileError {
    KnowledgeFileError(
      .syntax, file: file, line: position.line, column: position.column, found: found, expected: expected)
  }

  private func located(_ error: YamlError, in text: String) -> KnowledgeFileError {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = context.map { ", \($0.text.trimmingLineEnds)" } ?? ""
      let lastLine = text.split(separator: "\n", omittingEmptySubsequences: false).count
      return fault(
        "text that is no such YAML (\(problem)\(detail))", "one YAML document of classes, slugs and properties",
        FilePosition(line: min(mark.line, lastLine), column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      let first = FilePosition(line: context.mark.line, column: context.mark.column)
      let key = keys.first ?? ""
      let second = repetition(of: key, after: first, in: text) ?? first
      return KnowledgeFileError(
        .duplicate, file: file, line: second.line, column: second.column,
        found: "the key \(quoted(key)) again (first on line \(first.line))", expected: "each key once")
    case .reader(let problem, _, _, _):
      return fault(problem, "UTF-8 text", FilePosition(line: 1, column: 1))
    default:
      return fault("\(error)", "a YAML document", FilePosition(line: 1, column: 1))
    }
  }

  /// The next line that writes a key in the same column, where a block mapping repeats it.
  private func repetition(of key: String, after first: FilePosition, in text: String) -> FilePosition? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where index >= first.line {
      let head = line.unicodeScalars.dropFirst(first.column - 1)
      let indentation = line.unicodeScalars.prefix(first.column - 1)
      if indentation.allSatisfy({ $0 == " " || $0 == "-" }), String(head).hasPrefix(key + ":") {
        return FilePosition(line: index + 1, column: first.column)
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isNameMark: Bool { ("0"..."9").contains(self) || self == "_" || self == "-" }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    String(drop(while: { $0.isWhitespace }).reversed().drop(while: { $0.isWhitespace }).reversed())
  }
}
