/// One fault in a knowledge file: where it stands, what was found, what was expected and, where it helps, the nearest right word.
public struct KnowledgeFileError: Error, Hashable, Sendable, Codable {
  /// What sort of fault it is; the raw value is stable and fit for filters.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The file cannot be read, is too large or is not UTF-8.
    case unreadable
    /// The file is not YAML, or uses what a knowledge file may not (anchors, tags, deep nesting, keys that are not text).
    case syntax
    /// A key stands twice in one mapping, or one thing is described twice.
    case duplicate
    /// The same value of a property is given twice.
    case duplicateValue
    /// A class that the vocabulary does not declare.
    case unknownClass
    /// A key that the vocabulary does not declare for this class.
    case unknownKey
    /// An id that no file of the folder describes.
    case unknownThing
    /// A thing or an individual of a class outside the property's range.
    case rangeViolation
    /// A property that computation fills in and no file may state.
    case derivedProperty
    /// Text that is no value of the property's datatype.
    case badValue
    /// Text that is no EDTF date.
    case badDate
    /// A language tag where none may stand, or one that is malformed.
    case badLanguage
    /// An evidence range that is malformed, empty or reversed.
    case badEvidence
    /// A reference number that no `Reference:` describes.
    case unknownReference
    /// A reason that is not on the closed list.
    case unknownReason
    /// A handle of a statement that no `id:` declares.
    case unknownStatement
    /// A range without a source to which it refers.
    case missingSource
    /// A value or a key that must stand and does not.
    case missing
    /// What something else denies.
    case contradiction
  }

  /// The sort of fault.
  public var kind: Kind
  /// The path of the file as it was given, extended by the file's own name.
  public var file: String
  /// The line, from 1; 0 where the fault belongs to the whole file.
  public var line: Int
  /// The column in code points, from 1; 0 where the fault belongs to the whole file.
  public var column: Int
  /// What stands there.
  public var found: String
  /// What should stand there.
  public var expected: String
  /// The nearest right word.
  public var suggestion: String?

  /// Creates an error.
  public init(
    _ kind: Kind, file: String, line: Int, column: Int, found: String, expected: String, suggestion: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension KnowledgeFileError: CustomStringConvertible {
  /// `file:line:column: found …, expected …; did you mean …?`
  public var description: String {
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    let advice = suggestion.map { "; did you mean \($0)?" } ?? ""
    return "\(place): found \(found), expected \(expected)\(advice)"
  }
}

/// All faults that one load found, in the order of files and lines.
public struct KnowledgeFolderError: Error, Sendable, Codable, CustomStringConvertible {
  /// At most this many faults are collected before loading stops.
  public static let limit = 100

  /// The faults; never empty.
  public var errors: [KnowledgeFileError]

  /// Creates the collection.
  public init(_ errors: [KnowledgeFileError]) {
    self.errors = errors
  }

  /// One line for each fault.
  public var description: String {
    let lines = errors.map(\.description).joined(separator: "\n")
    return errors.count < Self.limit ? lines : lines + "\n(stopped after \(Self.limit) errors)"
  }
}
