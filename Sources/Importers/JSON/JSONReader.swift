internal import Foundation

/// Decodes JSON with errors that tell the place: line and column of what is no JSON, and the JSON pointer of what is not the JSON that it should be.
struct JSONReader {
  /// The path of the file, for errors.
  let file: String
  /// The size of a text and the depth of nesting.
  let limits: ImportLimits

  /// A reader of a file's text.
  init(file: String, limits: ImportLimits = ImportLimits()) {
    self.file = file
    self.limits = limits
  }

  /// Decodes the whole of a file.
  ///
  /// - Throws: ``ImportError`` of the kinds `syntax`, `content` and `tooLarge`.
  /// - Complexity: O(n) for n bytes, and twenty times their memory.
  static func read<Value: Decodable>(
    _ type: Value.Type = Value.self, from file: ImportedFile, limits: ImportLimits = ImportLimits()
  ) throws(ImportError) -> Value {
    try JSONReader(file: file.path, limits: limits).read(type, from: file.bytes[...])
  }

  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - type: What it should be.
  ///   - bytes: UTF-8.
  ///   - line: The line of the file on which the text begins, from 1.
  /// - Throws: ``ImportError`` of the kinds `syntax`, `content` and `tooLarge`.
  func read<Value: Decodable>(
    _ type: Value.Type = Value.self, from bytes: ArraySlice<UInt8>, line: Int = 1
  ) throws(ImportError) -> Value {
    guard bytes.count <= Self.largest else {
      throw ImportError(
        .tooLarge, file: file, found: "\(bytes.count) bytes of JSON", expected: "at most \(Self.largest) bytes",
        suggestion: "split the file")
    }
    do throws(JSONSyntax.Fault) {
      try JSONSyntax.check(bytes, nesting: limits.nesting)
    } catch {
      let place = error.place(in: bytes)
      throw ImportError(
        .syntax, file: file, line: place.line + line - 1, column: place.column, found: error.found,
        expected: error.expected, suggestion: error.suggestion)
    }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw located(error)
    } catch {
      throw ImportError(.content, file: file, found: "\(error)", expected: "JSON that can be decoded")
    }
  }

  /// The decoder takes some twenty times the memory of its text.
  private static let largest = 1 << 30

  private func located(_ error: DecodingError) -> ImportError {
    switch error {
    case .keyNotFound(let key, let context):
      return fault(context.codingPath, found: "no member \(key.stringValue)", expected: "the member \(key.stringValue)")
    case .valueNotFound(let type, let context):
      return fault(context.codingPath, found: "null", expected: Self.name(of: type))
    case .typeMismatch(let type, let context):
      return fault(context.codingPath, found: "another type of value", expected: Self.name(of: type))
    case .dataCorrupted(let context):
      return fault(
        context.codingPath, found: "a value that cannot be taken: \(context.debugDescription)",
        expected: "a value in range")
    @unknown default: return fault([], found: "\(error)", expected: "JSON that can be decoded")
    }
  }

  private func fault(_ path: [any CodingKey], found: String, expected: String) -> ImportError {
    ImportError(.content, file: file, pointer: JSONPointer(path).description, found: found, expected: expected)
  }

  private static func name(of type: any Any.Type) -> String {
    switch "\(type)" {
    case "String": "a string"
    case "Int", "Double": "a number"
    case "Bool": "true or false"
    case let name where name.hasPrefix("Array"): "an array"
    default: "an object"
    }
  }
}
