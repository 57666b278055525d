import Foundation
import KnowledgeGraph
import RDFSyntax

/// A suite of the W3C, by its manifest, which is read with the Turtle reader that it judges.
struct W3CSuite {
  enum Verdict { case accepts, refuses, sameGraph }

  struct Entry {
    let name: String
    let verdict: Verdict
    let action: URL
    let result: URL?
  }

  let entries: [Entry]
  /// The IRI of the folder, from which each document has its base.
  let base: String

  init(folder: URL, base: String) throws {
    self.base = base
    var list = TermTripleList()
    try TurtleReader().read(file: folder.appending(path: "manifest.ttl").path, base: base + "manifest.ttl", into: &list)
    let bySubject = Dictionary(grouping: list.triples, by: \.subject)
    func value(_ subject: Term, _ predicate: String) -> Term? {
      bySubject[subject]?.first { $0.predicate == .iri(predicate) }?.object
    }
    let manifest = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
    func file(_ term: Term?) -> URL? {
      guard case .iri(let iri)? = term, iri.hasPrefix(base) else { return nil }
      return folder.appending(path: String(iri.dropFirst(base.count)))
    }
    var entries: [Entry] = []
    var cell = value(.iri(base + "manifest.ttl"), manifest + "entries")
    while let current = cell, current != .iri(RDF.nil) {
      guard let test = value(current, RDF.first), case .iri(let type)? = value(test, RDF.type),
        case .literal(let name)? = value(test, manifest + "name"), let action = file(value(test, manifest + "action"))
      else { throw CocoaError(.coderValueNotFound) }
      let verdict: Verdict =
        type.hasSuffix("Eval") ? .sameGraph : type.contains("Negative") ? .refuses : .accepts
      entries.append(
        Entry(name: name.lexicalForm, verdict: verdict, action: action, result: file(value(test, manifest + "result"))))
      cell = value(current, RDF.rest)
    }
    self.entries = entries
  }

  /// - Parameter tornUp: whether the document comes byte by byte.
  /// What is wrong with a reader's work on an entry; nil if nothing is.
  func failure(of entry: Entry, with reader: some RDFReader, tornUp: Bool) -> String? {
    var list = TermTripleList()
    do {
      let document = base + entry.action.lastPathComponent
      if tornUp {
        let bytes = Array(try Data(contentsOf: entry.action))
        try reader.read(ByteByByte(bytes), name: nil, base: document, scope: BlankNodeScope(), into: &list)
      } else {
        try reader.read(file: entry.action.path, base: document, into: &list)
      }
    } catch {
      return entry.verdict == .refuses ? nil : "\(entry.name): \(error)"
    }
    switch entry.verdict {
    case .accepts: return nil
    case .refuses: return "\(entry.name): accepted"
    case .sameGraph:
      guard let result = entry.result else { return "\(entry.name): no result in the manifest" }
      var expected = TermTripleList()
      do {
        try NTriplesReader().read(file: result.path, into: &expected)
      } catch {
        return "\(entry.name): the expected graph: \(error)"
      }
      return areIsomorphic(Set(list.triples), Set(expected.triples)) ? nil : "\(entry.name): another graph"
    }
  }
}
