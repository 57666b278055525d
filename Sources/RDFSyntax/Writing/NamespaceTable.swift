/// Prefixes of Turtle, and which IRIs they abbreviate.
struct NamespaceTable: Sendable {
  struct Entry: Sendable {
    let name: String
    let namespace: String
    /// `name:` and the namespace, as bytes.
    let label: [UInt8]
    let bytes: [UInt8]
  }

  /// Longest namespace first, so that the first match is the best; of one namespace only the first name is kept.
  let entries: [Entry]
  /// The namespaces of the entries, one after another, and where each begins.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The labels of the entries, in the same way.
  private let labels: [UInt8]
  private let labelStarts: [Int]

  /// - Parameter prefixes: names (ASCII letters, digits, `-` and `_`, a letter first; or empty) and the namespaces they stand for.
  /// - Throws: `ExportError.invalidPrefix`.
  init(_ prefixes: [String: String]) throws(ExportError) {
    var entries: [Entry] = []
    var seen: Set<[UInt8]> = []
    for (name, namespace) in prefixes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard Self.isName(name) else {
        throw .invalidPrefix(
          name, namespace: namespace,
          reason: "a name of ASCII letters, digits, '-' and '_' that begins with a letter was expected")
      }
      if let fault = IRISyntax.fault(in: namespace.utf8.span) {
        throw .invalidPrefix(name, namespace: namespace, reason: fault.reason)
      }
      if seen.insert(Array(namespace.utf8)).inserted {
        entries.append(
          Entry(name: name, namespace: namespace, label: Array("\(name):".utf8), bytes: Array(namespace.utf8)))
      }
    }
    self.entries = entries.sorted { ($1.bytes.count, $0.name) < ($0.bytes.count, $1.name) }
    bytes = self.entries.flatMap(\.bytes)
    starts = self.entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.bytes.count) }
    labels = self.entries.flatMap(\.label)
    labelStarts = self.entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.label.count) }
  }

  /// The entry with the longest namespace that the IRI begins with, if the rest of it is a local name
  /// that every reader takes: `[A-Za-z0-9_]` and then `[A-Za-z0-9_-]*` (PN_LOCAL allows more).
  ///
  /// - Complexity: O(entries + length of the IRI).
  func abbreviation(of iri: Span<UInt8>) -> Int? {
    for index in entries.indices {
      let start = starts[index + 1] - starts[index]
      guard start < iri.count, begins(iri, with: bytes.span.extracting(starts[index]..<starts[index + 1])) else {
        continue
      }
      guard iri[start] != UInt8(ascii: "-") else { return nil }
      for position in start..<iri.count where !isNameByte(iri[position]) { return nil }
      return index
    }
    return nil
  }

  /// Appends an IRI as the entry that `abbreviation(of:)` gave for it writes it.
  func append(_ iri: Span<UInt8>, by index: Int, to output: inout ByteBuffer) {
    output.append(labels.span.extracting(labelStarts[index]..<labelStarts[index + 1]))
    output.append(iri.extracting(starts[index + 1] - starts[index]..<iri.count))
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return true }
    return isLetter(first) && name.utf8.allSatisfy(isNameByte)
  }
}
