/// An RDF term: an IRI, a blank node or a literal.
///
/// Two terms are equal when their code points are equal; unlike `String`, canonically equivalent texts differ
/// (RDF 1.1 Concepts, sections 3.2 and 3.3). The order is IRI < blank node < literal, each by the UTF-8 bytes of its text,
/// literals of one text by datatype and then by language tag.
public enum Term: Sendable {
  /// An IRI, absolute and without angle brackets.
  case iri(String)
  /// A blank node by its label, without `_:`. Within one graph the same label is the same node.
  case blank(String)
  /// A literal.
  case literal(Literal)

  /// Which of the three kinds of term this is.
  public var kind: TermKind {
    switch self {
    case .iri: .iri
    case .blank: .blank
    case .literal: .literal
    }
  }

  /// The IRI, the blank node's label or the literal's lexical form.
  public var text: String {
    switch self {
    case .iri(let text), .blank(let text): text
    case .literal(let literal): literal.lexicalForm
    }
  }
}

extension Term: Hashable {
  /// Whether both terms are of one kind with the same code points.
  public static func == (left: Term, right: Term) -> Bool {
    switch (left, right) {
    case (.iri(let left), .iri(let right)), (.blank(let left), .blank(let right)):
      compareUTF8(left, right) == .same
    case (.literal(let left), .literal(let right)):
      left == right
    default:
      false
    }
  }

  /// Hashes the kind and the UTF-8 bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch self {
    case .iri(let text), .blank(let text): hashUTF8(of: text, into: &hasher)
    case .literal(let literal): hasher.combine(literal)
    }
  }
}

extension Term: Comparable {
  /// Term order: IRI < blank node < literal, then by UTF-8 bytes, datatype and language.
  public static func < (left: Term, right: Term) -> Bool {
    switch (left, right) {
    case (.iri(let left), .iri(let right)), (.blank(let left), .blank(let right)):
      compareUTF8(left, right) == .before
    case (.literal(let left), .literal(let right)):
      left < right
    default:
      left.kind < right.kind
    }
  }
}

extension Term: CustomStringConvertible {
  /// The term roughly as N-Triples writes it, for messages; not escaped, so not for files.
  public var description: String {
    switch self {
    case .iri(let text): "<\(text)>"
    case .blank(let label): "_:\(label)"
    case .literal(let literal): literal.description
    }
  }
}
