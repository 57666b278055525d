internal import KnowledgeGraph

/// What a mark beside a date says of it: `true`, `ja`, `?`, `circa`.
enum DoubtMark {
  case certain
  case uncertain
  case approximate

  /// The mark of a value; nil where it is no usual one.
  init?(_ value: Term) {
    guard case .literal(let literal) = value else { return nil }
    var word = MonthNames.folded(literal.lexicalForm).filter { !$0.isWhitespace }
    while word.last == "." { word.removeLast() }
    if Self.certainWords.contains(word) {
      self = .certain
    } else if Self.uncertainWords.contains(word) {
      self = .uncertain
    } else if Self.approximateWords.contains(word) {
      self = .approximate
    } else {
      return nil
    }
  }

  /// What EDTF writes behind a date (level 1, qualification).
  var suffix: String {
    switch self {
    case .certain: ""
    case .uncertain: "?"
    case .approximate: "~"
    }
  }

  private static let certainWords: Set<String> = [
    "false", "0", "f", "no", "n", "nein", "non", "нет", "certain", "sure", "exact", "sicher", "certo", "cierto", "-",
    "",
  ]
  private static let uncertainWords: Set<String> = [
    "true", "1", "t", "yes", "y", "ja", "j", "oui", "si", "да", "x", "?", "(?)", "??", "uncertain", "doubtful",
    "perhaps",
    "possibly", "probably", "unsure", "unsicher", "fraglich", "vielleicht", "incertain", "douteux", "incierto",
    "incerto",
    "неточно",
  ]
  private static let approximateWords: Set<String> = [
    "circa", "ca", "c", "about", "approximate", "approximately", "approx", "um", "ungefahr", "etwa", "vers", "environ",
    "hacia", "verso", "около", "~",
  ]
}
