/// Reads one kind of data, and tells an `ImportWriter` what it says.
///
/// An importer is a value that knows its files and its mapping; it writes triples through the writer alone, so that all kinds
/// name, date and evidence alike, and puts into the writer's report whatever it could not take as it stood.
public protocol Importer: Sendable {
  /// Creates an importer of files that belong together.
  ///
  /// - Parameters:
  ///   - files: The files, in the order in which they were named; at least one.
  ///   - mapping: How they are to be read, where the kind takes a mapping.
  /// - Throws: ``ImportError`` where the files or the mapping cannot be what they are said to be.
  init(files: [ImportedFile], mapping: ImportedFile?) throws(ImportError)

  /// Reads everything.
  ///
  /// - Parameter writer: Gets the triples and the findings.
  /// - Throws: ``ImportError`` where a file as a whole cannot be read; what is wrong with one record is a finding of the report.
  func run(into writer: inout ImportWriter) throws(ImportError)
}

extension Importer {
  /// Refuses a mapping, for a kind that needs none.
  ///
  /// - Parameter reason: Why none is needed.
  static func refuse(
    _ mapping: ImportedFile?, because reason: String, suggestion: String = "leave --mapping out"
  ) throws(ImportError) {
    guard let mapping else { return }
    throw ImportError(
      .mapping, file: mapping.path, found: "a mapping", expected: "none: \(reason)", suggestion: suggestion)
  }
}
