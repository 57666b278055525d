/// Prefixes of Turtle that were checked: names and the namespaces they stand for.
package struct TurtlePrefixes: Sendable {
  let table: NamespaceTable

  /// - Parameter prefixes: names (ASCII letters, digits, `-` and `_`, a letter first; or empty) and the namespaces they stand for.
  /// - Throws: `ExportError.invalidPrefix`.
  package init(_ prefixes: [String: String]) throws(ExportError) { table = try NamespaceTable(prefixes) }

  /// The `@prefix` lines of all prefixes, in order of their names.
  ///
  /// - Throws: `ExportError` when raptor2 cannot be started or refuses a namespace.
  package func declarations() throws(ExportError) -> [UInt8] {
    var encoder = try TermEncoder()
    try encoder.appendDeclarations(of: table.entries)
    return encoder.output.withSpan { copy(of: $0) }
  }
}

extension TermEncoder {
  /// Appends the `@prefix` lines of some prefixes, in order of their names.
  mutating func appendDeclarations(of entries: [NamespaceTable.Entry]) throws(ExportError) {
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      output.append("@prefix ")
      output.append(entry.label.span)
      output.append(UInt8(ascii: " "))
      do throws(TermFault) {
        try appendIRI(entry.bytes.span)
      } catch {
        throw .invalidPrefix(entry.name, namespace: entry.namespace, reason: error.reason)
      }
      output.append(" .\n")
    }
  }
}
