internal import KnowledgeFiles

/// A list of people in a file of YAML or JSON.
struct LegislatorFile {
  let file: ImportedFile
  let limits: ImportLimits

  /// The people with their keys, and the name of the syntax.
  ///
  /// - Throws: ``ImportError`` where the file is no list of people with terms; syntax errors tell line and column.
  func people() throws(ImportError) -> (people: [JSONValue], form: String) {
    let isJSON = isJSON
    guard case .array(let people) = isJSON ? try JSONReader.read(from: file, limits: limits) : try yaml() else {
      throw ImportError(
        .content, file: file.path, pointer: "", found: "no list at the top", expected: "a list of people with terms")
    }
    guard people.isEmpty || people.contains(where: Self.hasTerms) else {
      throw ImportError(
        .content, file: file.path, pointer: "/0", found: people.first.map { quoted($0.description) } ?? "nothing",
        expected: "a person with id, name and terms",
        suggestion: "name a list of executives or legislators; the lists of committees and accounts tell of no tenures")
    }
    return (people, isJSON ? "JSON" : "YAML")
  }

  private static func hasTerms(_ value: JSONValue) -> Bool {
    if case .object(let members) = value { members["terms"] != nil } else { false }
  }

  /// The name tells, and else the first character.
  private var isJSON: Bool {
    let lowered = file.name.lowercased()
    let name = lowered.hasSuffix(".gz") ? String(lowered.dropLast(3)) : lowered
    if name.hasSuffix(".json") { return true }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return false }
    let first = file.bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  private func yaml() throws(ImportError) -> JSONValue {
    guard file.bytes.count <= YAMLComposer.maximumBytes else {
      throw ImportError(
        .tooLarge, file: file.path, found: "\(file.bytes.count) bytes of YAML",
        expected: "at most \(YAMLComposer.maximumBytes) bytes", suggestion: "take the JSON of the same list")
    }
    do throws(KnowledgeFileError) {
      let tree = try YAMLComposer(file: file.path).compose(String(decoding: file.bytes, as: UTF8.self))
      return tree.map(JSONValue.init) ?? .null
    } catch {
      throw ImportError(
        .syntax, file: file.path, line: error.line > 0 ? error.line : nil,
        column: error.column > 0 ? error.column : nil, found: error.found,
        expected: error.kind == .duplicate ? error.expected : "YAML: a list of people with terms",
        suggestion: error.suggestion)
    }
  }
}

extension JSONValue {
  /// What JSON would say: plain nothing, `~` and `null` are null; any other scalar is its text.
  fileprivate init(_ tree: YAMLTree) {
    switch tree.content {
    case .scalar(let text, let isPlain): self = isPlain && ["", "~", "null"].contains(text) ? .null : .string(text)
    case .sequence(let items): self = .array(items.map(JSONValue.init))
    case .mapping(let entries):
      self = .object(Dictionary(entries.map { ($0.key, JSONValue($0.value)) }) { _, last in last })
    }
  }
}
