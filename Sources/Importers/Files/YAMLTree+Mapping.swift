internal import KnowledgeFiles

extension YAMLTree {
  /// What a mapping file holds.
  ///
  /// - Parameters:
  ///   - mapping: The file.
  ///   - whole: What it should hold, for a file that is empty.
  ///   - syntax: What it should hold, for a file that is no YAML; nil to leave it to the reader of YAML.
  /// - Throws: ``ImportError`` of the kinds `tooLarge` and `mapping`.
  static func composed(
    from mapping: ImportedFile, expected whole: String, syntax: String? = nil
  ) throws(ImportError) -> YAMLTree {
    guard mapping.bytes.count <= YAMLComposer.maximumBytes else {
      throw ImportError(
        .tooLarge, file: mapping.path, found: "\(mapping.bytes.count) bytes", expected: "a mapping of a few lines")
    }
    let tree: YAMLTree?
    do throws(KnowledgeFileError) {
      tree = try YAMLComposer(file: mapping.path).compose(String(decoding: mapping.bytes, as: UTF8.self))
    } catch {
      throw ImportError(
        .mapping, file: mapping.path, line: error.line, column: error.column, found: error.found,
        expected: syntax ?? error.expected)
    }
    guard let tree else {
      throw ImportError(.mapping, file: mapping.path, found: "an empty file", expected: whole)
    }
    return tree
  }
}
