/// A place in a knowledge file, as its author counts.
struct FilePosition: Hashable, Comparable, Sendable {
  /// From 1.
  var line: Int
  /// In code points, from 1.
  var column: Int

  static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A YAML document without anchors, tags, or keys that are not text; each node knows where it stands.
struct YAMLTree: Sendable {
  /// A key and its value.
  struct Entry: Sendable {
    var key: String
    var keyPosition: FilePosition
    var value: YAMLTree
  }

  enum Content: Sendable {
    /// Text, and whether it is plain: only then do its columns follow from the position of its first character.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLTree])
    case mapping([Entry])
  }

  var content: Content
  var position: FilePosition

  /// What stands here, for messages.
  var summary: String {
    switch content {
    case .scalar("", _): "nothing"
    case .scalar(let text, _): quoted(text)
    case .sequence(let items): "a list of \(items.count)"
    case .mapping(let entries): "a mapping of \(entries.count) \(entries.count == 1 ? "key" : "keys")"
    }
  }
}

/// Text between quotation marks for a message, shortened to 60 code points, control characters made visible.
func quoted(_ text: String) -> String {
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
