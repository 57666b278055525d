/// How a property is said in a sentence: "A follows B", "A was ended by B", "the holder of A is B".
public struct PropertyPhrase: Sendable, Equatable {
  /// The words of the property: `statedDuration` is "stated duration".
  public let words: String

  /// Splits a local name at its capitals.
  public init(localName: String) {
    var words = ""
    for character in localName {
      if character.isUppercase, !words.isEmpty, words.last != " " { words += " " }
      words += character.lowercased()
    }
    self.words = words.replacing("-", with: " ").replacing("_", with: " ")
  }

  /// The property said of two things.
  public func sentence(_ subject: String, _ object: String) -> String {
    if Self.verbs.contains(words) { return "\(subject) \(words) \(object)" }
    if let verb = Self.said[words] { return "\(subject) \(verb) \(object)" }
    let last = words.split(separator: " ").last.map(String.init) ?? ""
    if last == "by" { return "\(subject) was \(words) \(object)" }
    if ["of", "to", "at", "in", "for", "from"].contains(last) { return "\(subject) is \(words) \(object)" }
    return "the \(words) of \(subject) is \(object)"
  }

  /// Properties whose words are a verb already.
  private static let verbs: Set<String> = [
    "affected", "cites", "concerns", "contradicts", "continues", "decided", "exceeds", "excludes", "follows",
    "precedes",
    "renames", "replaces", "resembles", "romanizes",
  ]

  /// Properties whose words need others.
  private static let said = [
    "after": "came after", "before": "came before", "continues tenure": "continues, across a rename,",
    "is a": "is a", "occurred at": "took place at", "in lineage": "belongs to", "part of": "is part of",
    "over": "extends over", "type": "is a",
  ]
}
