/// A place in a knowledge file, as its author counts.
package struct FilePosition: Hashable, Comparable, Sendable {
  /// From 1.
  package var line: Int
  /// In code points, from 1.
  package var column: Int

  package static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A YAML document without anchors, tags, or keys that are not text; each node knows where it stands.
package struct YAMLTree: Sendable {
  /// A key and its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyPosition: FilePosition
    package var value: YAMLTree
  }

  package enum Content: Sendable {
    /// Text, and whether it is plain: only then do its columns follow from the position of its first character.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLTree])
    case mapping([Entry])
  }

  package var content: Content
  package var position: FilePosition

  /// What stands here, for messages.
  package var summary: String {
    switch content {
    case .scalar("", _): "nothing"
    case .scalar(let text, _): quoted(text)
    case .sequence(let items): "a list of \(items.count)"
    case .mapping(let entries): "a mapping of \(entries.count) \(entries.count == 1 ? "key" : "keys")"
    }
  }
}

/// Text between quotation marks for a message, shortened to 60 code points, control characters made visible.
package func quoted(_ text: String) -> String {
  var shown = ""
  for (count, scalar) in text.unicodeScalars.enumerated() {
    if count == 60 {
      shown += "…"
      break
    }
    if scalar.properties.generalCategory == .control {
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return "“\(shown)”"
}
