/// Reading of IRIs: `<IRI>`, `prefix:local` and `a`.
extension PathScanner {
  /// The IRI that begins here; nil when none does.
  mutating func takeIRI(prefixes: [String: String]) throws(PropertyPathError) -> String? {
    guard let scalar = current else { return nil }
    if scalar == "<" { return try takeIRIReference() }
    guard scalar.isNameBase || scalar == ":" else { return nil }
    return try takePrefixedName(prefixes)
  }

  private mutating func takeIRIReference() throws(PropertyPathError) -> String {
    let open = position
    advance()
    let start = position
    while let scalar = current, scalar.isIRICharacter { advance() }
    let iri = text(from: start)
    guard current == ">" else { throw error(expected: "'>' or a character of an IRI") }
    guard hasScheme(iri) else {
      throw error(
        at: open, found: "the relative IRI <\(iri)>", expected: "an absolute IRI",
        suggestion: "a path has no base to resolve it against; write it in full")
    }
    advance()
    return iri
  }

  private func hasScheme(_ iri: String) -> Bool {
    guard let colon = iri.unicodeScalars.firstIndex(of: ":") else { return false }
    let scheme = iri.unicodeScalars[..<colon]
    return scheme.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
      && scheme.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0)) }
  }

  private mutating func takePrefixedName(_ prefixes: [String: String]) throws(PropertyPathError) -> String {
    let start = position
    var end = position
    while let scalar = current, scalar.isNameCharacter || scalar == "." {
      advance()
      if scalar != "." { end = position }
    }
    if end < position || current != ":" {
      advance(to: end)
      let name = text(from: start)
      if name == "a" { return RDF.type }
      advance(to: start)
      throw error(
        found: "'\(name)'", expected: "an IRI, a prefixed name or 'a'",
        suggestion: suggestionForBareName(name, prefixes))
    }
    let prefix = text(from: start)
    advance()
    guard let namespace = prefixes[prefix] else {
      throw error(
        at: start, found: "the prefix '\(prefix):'", expected: "a prefix that is declared",
        suggestion: suggestionForPrefix(prefix, prefixes))
    }
    return namespace + (try takeLocalName())
  }

  private mutating func takeLocalName() throws(PropertyPathError) -> String {
    var local = String.UnicodeScalarView()
    var pendingDots = 0
    var end = position
    while let scalar = current {
      if scalar == "." && !local.isEmpty {
        pendingDots += 1
        advance()
        continue
      }
      let isFirst = local.isEmpty && pendingDots == 0
      var characters: [Unicode.Scalar]
      if scalar == "\\" {
        characters = [try escapedLocalCharacter()]
      } else if scalar == "%" {
        characters = try percentEncoded()
      } else if isFirst ? scalar.isLocalStart : (scalar.isNameCharacter || scalar == ":") {
        characters = [scalar]
        advance()
      } else {
        break
      }
      local.append(contentsOf: repeatElement(".", count: pendingDots))
      local.append(contentsOf: characters)
      pendingDots = 0
      end = position
    }
    advance(to: end)
    return String(local)
  }

  private mutating func escapedLocalCharacter() throws(PropertyPathError) -> Unicode.Scalar {
    guard let escaped = following, escaped.isLocalEscape else {
      throw error(expected: "a backslash before one of _~.-!$&'()*+,;=/?#@%")
    }
    advance()
    advance()
    return escaped
  }

  private mutating func percentEncoded() throws(PropertyPathError) -> [Unicode.Scalar] {
    let start = position
    advance()
    var digits: [Unicode.Scalar] = []
    while digits.count < 2, let digit = current, digit.isHexDigit {
      digits.append(digit)
      advance()
    }
    guard digits.count == 2 else { throw error(at: start, expected: "'%' with two hexadecimal digits") }
    return ["%"] + digits
  }

  private func suggestionForBareName(_ name: String, _ prefixes: [String: String]) -> String? {
    guard let prefix = prefixes.keys.sorted().first(where: { !$0.isEmpty }) ?? prefixes.keys.first else {
      return "write the IRI in full, as <…>"
    }
    return "a name needs its prefix, such as \(prefix):\(name)"
  }

  private func suggestionForPrefix(_ prefix: String, _ prefixes: [String: String]) -> String? {
    if let nearest = nearestName(to: prefix, among: prefixes.keys) { return "did you mean '\(nearest):'?" }
    let declared = prefixes.keys.sorted().prefix(10).map { $0 + ":" }.joined(separator: " ")
    return declared.isEmpty ? nil : "declared are \(declared)"
  }
}
