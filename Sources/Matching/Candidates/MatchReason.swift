/// One thing that speaks for two nodes being the same, or against it.
public struct MatchReason: Sendable, Codable, Equatable {
  /// What was compared; the raw value is stable.
  public enum Code: String, Sendable, Codable, CaseIterable {
    /// An identifier, such as an item of Wikidata.
    case identifier
    /// Names in any language and script.
    case name
    /// How many others bear the name.
    case commonName
    /// Days of birth, or of an office's beginning.
    case born
    /// Days of death, or of an office's end.
    case died
    /// A tenure outside the life of the other.
    case lifetime
    /// The same office on the same days.
    case sameOffice
    /// The same holders on the same days.
    case sameHolders
    /// The organization that an office is of.
    case organization
    /// Both come from one source, which tells them apart.
    case source
    /// Days on which tenures started.
    case start
    /// Days on which tenures ended.
    case end
    /// Held by law or in fact.
    case basis
    /// Held in full or acting.
    case capacity
  }

  /// What was compared.
  public let code: Code
  /// How much it says, as the natural logarithm of odds: greater than 0 for the same, less than 0 for different.
  public let weight: Double
  /// What was found, for people.
  public let sentence: String

  init(_ code: Code, _ weight: Double, _ sentence: String) {
    self.code = code
    self.weight = (weight * 100).rounded() / 100
    self.sentence = sentence
  }
}
