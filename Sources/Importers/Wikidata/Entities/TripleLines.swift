internal import KnowledgeGraph

/// Triples as JSON, one object a line with `subject`, `predicate` and `object` in N-Triples, as Wikimedia's own dumps of RDF tables are.
enum TripleLines {
  private struct Line: Decodable {
    var subject: String
    var predicate: String
    var object: String
  }

  /// Whether the first line of a text is such a triple.
  static func areTriples(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.prefix { $0 != 0x0A }
    // A question, not an input that is taken: what is no such triple is something else.
    do throws(ImportError) { return !(try JSONReader(file: "").read(Line.self, from: first)).object.isEmpty } catch {
      return false
    }
  }

  /// The same triples as N-Triples, on the same lines.
  ///
  /// - Throws: ``ImportError`` where a line is no such triple.
  static func ntriples(_ file: ImportedFile, _ limits: ImportLimits) throws(ImportError) -> [UInt8] {
    let reader = JSONReader(file: file.path, limits: limits)
    var text: [UInt8] = []
    for (number, line) in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
        let triple = try reader.read(Line.self, from: line, line: number + 1)
        for part in [triple.subject, triple.predicate, triple.object] {
          if part.utf8.contains(0x0A) || part.isEmpty || part.utf8.first == UInt8(ascii: "@") {
            throw ImportError(
              .content, file: file.path, line: number + 1, found: "“\(part.prefix(40))”",
              expected: "a term of N-Triples")
          }
          text.append(contentsOf: part.utf8)
          text.append(0x20)
        }
        text.append(UInt8(ascii: "."))
      }
      text.append(0x0A)
    }
    return text
  }
}
