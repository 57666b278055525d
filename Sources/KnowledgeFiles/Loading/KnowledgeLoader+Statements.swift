internal import Chronology
internal import KnowledgeGraph
internal import RDFSyntax

/// Which triples get a `Statement` node, and which stand plain.
extension KnowledgeLoader {
  /// Gives IRIs to the statements from one index on.
  mutating func nameStatements(from first: Int) {
    var claims: [StatedTriple: Set<Term>] = [:]
    for (_, assertion) in assertions[first...] where isDay(assertion) {
      claims[claimKey(assertion), default: []].insert(assertion.triple.object)
    }
    for index in assertions.indices.dropFirst(first) {
      let assertion = assertions[index].assertion
      let isClaim = isDay(assertion) && (claims[claimKey(assertion)]?.count ?? 0) > 1
      let needsNode =
        assertion.statement != nil || !assertion.evidence.isEmpty || !assertion.cites.isEmpty
        || assertion.standing != names.asserted || isClaim
      assertions[index].assertion.isPlain = assertion.standing == names.asserted
      assertions[index].assertion.statement =
        needsNode
        ? StatementName.iri(of: assertion.triple, source: assertion.source.flatMap { sources[$0] }, base: base) : nil
    }
  }

  /// Of several claims of one day the plain triple is computed elsewhere, unless all but one only say the same more coarsely.
  mutating func settleDays() {
    let groups = Dictionary(
      grouping: assertions.indices.filter {
        isDay(assertions[$0].assertion) && assertions[$0].assertion.standing == names.asserted
      },
      by: { claimKey(assertions[$0].assertion) })
    for indices in groups.values where indices.count > 1 {
      let values = Set(indices.map { assertions[$0].assertion.triple.object })
      let narrowest = values.filter { value in
        !values.contains { Self.isNarrower($0, than: value) }
      }
      for index in indices {
        assertions[index].assertion.isPlain =
          narrowest.count == 1 && narrowest.contains(assertions[index].assertion.triple.object)
      }
    }
  }

  private func isDay(_ assertion: Assertion) -> Bool {
    guard case .iri(let predicate) = assertion.triple.predicate else { return false }
    return schema.properties[predicate]?.isDay == true
  }

  /// What several claims are about: the triple without its value, whatever the source.
  private func claimKey(_ assertion: Assertion) -> StatedTriple {
    StatedTriple(triple: TermTriple(assertion.triple.subject, assertion.triple.predicate, .iri("")), source: nil)
  }

  private static func isNarrower(_ narrow: Term, than wide: Term) -> Bool {
    guard let wide = date(wide), let narrow = date(narrow) else { return false }
    return narrow.isNarrower(than: wide)
  }

  private static func date(_ term: Term) -> EDTF? {
    do { return try EDTF(parsing: term.text) } catch { return nil }
  }
}

/// The IRI of a statement: a hash of what it says and of its source, so that an edit elsewhere moves nothing.
enum StatementName {
  /// - Returns: `<base>statement/` and the first 32 hexadecimal digits of the SHA-256 of the triple's canonical N-Triples line and, on a second line, the source's IRI.
  static func iri(of triple: TermTriple, source: String?, base: String) -> String {
    let text = "\(text(triple.subject)) \(text(triple.predicate)) \(text(triple.object)) .\n\(source ?? "")"
    return base + "statement/" + SHA256.hexadecimal(of: Array(text.utf8)).prefix(32)
  }

  private static func text(_ term: Term) -> String {
    guard case .literal(let literal) = term else { return term.description }
    var escaped = ""
    for scalar in literal.lexicalForm.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    if let language = literal.language { return "\"\(escaped)\"@\(language)" }
    return literal.datatype == XSD.string ? "\"\(escaped)\"" : "\"\(escaped)\"^^<\(literal.datatype)>"
  }
}
