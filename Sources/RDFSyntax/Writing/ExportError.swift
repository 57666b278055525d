internal import KnowledgeGraph

/// Why knowledge could not be written. Nothing is altered, cut short or skipped instead.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A term that the syntax cannot hold: its text (cut after 200 characters), what is wrong, and the triple it stands in.
  case invalidTerm(String, reason: String, triple: String?)
  /// A prefix whose name or namespace is not valid Turtle.
  case invalidPrefix(String, namespace: String, reason: String)
  /// A base that is no absolute IRI, or that would run ids together.
  case invalidBase(String, reason: String)
  /// Two different terms that would be written as one after the base is replaced.
  case collision(String)
  /// A change of a triple whose blank node has no name that another program knows.
  case unnamable(triple: String)
  /// raptor2 could not be started or refused a term that passed every check.
  case encoder(String)
  /// The target could not be written: the path (or "standard output"), what was tried, and `errno`.
  case output(path: String, operation: String, errno: Int32)
  /// What was read back from the file is not what was written.
  case altered(path: String)

  /// A sentence for people, without a line end.
  public var description: String {
    switch self {
    case .invalidTerm(let term, let reason, let triple):
      "cannot write the term \(term): \(reason)" + (triple.map { " (in \($0))" } ?? "")
    case .invalidPrefix(let name, let namespace, let reason):
      "cannot declare the prefix '\(name)' for <\(namespace)>: \(reason)"
    case .invalidBase(let base, let reason): "cannot use '\(base)' as base: \(reason)"
    case .collision(let iri): "with the new base two different things would both be <\(iri)>"
    case .unnamable(let triple):
      "cannot write the change of \(triple): a blank node that is there already has no name for another program"
    case .encoder(let reason): "raptor2: \(reason)"
    case .output(let path, let operation, let errno):
      "cannot \(operation) \(path): \(SystemCall.message(errno))"
    case .altered(let path): "what was read back from \(path) is not what was written; the old file was kept"
    }
  }

  /// The same fault with the triple that it was found in.
  func located(in triple: Triple, of terms: TermTable) -> ExportError {
    guard case .invalidTerm(let term, let reason, nil) = self else { return self }
    let triple = [triple.subject, triple.predicate, triple.object].map { Self.shown(terms.term(for: $0).description) }
    return .invalidTerm(term, reason: reason, triple: triple.joined(separator: " "))
  }

  /// A triple whose blank node cannot be named.
  static func unnamable(_ triple: TermTriple) -> ExportError { .unnamable(triple: shown(triple.description)) }

  /// An invalid term.
  static func term(_ text: String, _ reason: String) -> ExportError {
    .invalidTerm(shown(text), reason: reason, triple: nil)
  }

  /// A text made fit for a line of a terminal: cut after 200 characters, control characters replaced.
  private static func shown(_ text: String) -> String {
    let shown = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(200).map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0 }))
    return shown.unicodeScalars.count < text.unicodeScalars.count ? shown + "…" : shown
  }
}
