/// Whether a text is a language tag that strict readers take, in any case (RFC 5646).
package func isWellFormedLanguageTag(_ text: String) -> Bool { LanguageTagSyntax.fault(in: text.lowercased()) == nil }

/// The syntax of language tags (RFC 5646, section 2.1), to which strict readers hold the written file.
enum LanguageTagSyntax {
  /// What is wrong with a tag in lower case, or nil. The registry of languages is not consulted.
  static func fault(in tag: String) -> TermFault? {
    if tag.utf8.count > 200 { return TermFault("its language tag is longer than 200 bytes") }
    return isWellFormed(tag)
      ? nil : TermFault("its language tag is not well-formed (RFC 5646); one such as 'en' or 'sr-latn' was expected")
  }

  private static func isWellFormed(_ tag: String) -> Bool {
    if irregular.contains(tag) { return true }
    var subtags = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } })
    else {
      return false
    }
    if subtags.first == "x" { return subtags.count > 1 }

    guard let language = subtags.popFirst(), language.utf8.count >= 2, language.utf8.allSatisfy(isLetter) else {
      return false
    }
    if language.utf8.count <= 3 {
      for _ in 0..<3 { take(&subtags) { $0.utf8.count == 3 && $0.utf8.allSatisfy(isLetter) } }
    }
    take(&subtags) { $0.utf8.count == 4 && $0.utf8.allSatisfy(isLetter) }
    take(&subtags) {
      $0.utf8.count == 2 && $0.utf8.allSatisfy(isLetter) || $0.utf8.count == 3 && $0.utf8.allSatisfy(isDigit)
    }
    while take(&subtags, if: { $0.utf8.count >= 5 || $0.utf8.count == 4 && ($0.utf8.first.map(isDigit) ?? false) }) {}
    while let singleton = subtags.first, singleton.utf8.count == 1, singleton != "x" {
      subtags.removeFirst()
      guard take(&subtags, if: { $0.utf8.count >= 2 }) else { return false }
      while take(&subtags, if: { $0.utf8.count >= 2 }) {}
    }
    if subtags.first == "x" { return subtags.count > 1 }
    return subtags.isEmpty
  }

  @discardableResult
  private static func take(_ subtags: inout ArraySlice<Substring>, if matches: (Substring) -> Bool) -> Bool {
    guard let first = subtags.first, matches(first) else { return false }
    subtags.removeFirst()
    return true
  }

  /// The grandfathered tags that do not follow the rules; the regular ones do.
  private static let irregular: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
    "i-pwn",
    "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
  ]
}
