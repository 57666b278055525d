/// Everything known of one thing: what it is, each claim about it with its evidence and its doubts, and where else it is named.
public struct Profile: Sendable, Codable, Equatable {
  /// A value of a property.
  public struct Value: Sendable, Codable, Equatable {
    /// The text: the label of a thing, or the literal's lexical form.
    public let text: String
    /// The id of the thing; nil for a literal.
    public let id: String?
    /// The literal's datatype IRI; nil for a thing and for text.
    public let datatype: String?
    /// The literal's language tag, if it has one.
    public let language: String?
  }

  /// One value with what speaks for it and against it.
  public struct Claim: Sendable, Codable, Equatable {
    /// The value.
    public let value: Value
    /// `asserted`, `reported` or `rejected` by a statement; `derived` where it is computed; `stated` where no statement is made.
    public let standing: String
    /// The statement's evidence, citations and authors; nil where no statement is made.
    public let support: Support?
    /// The claims that cannot be true as well, in words.
    public let contradicts: [String]
  }

  /// A property and its values.
  public struct Property: Sendable, Codable, Equatable {
    /// The property's local name.
    public let name: String
    /// The property's IRI.
    public let iri: String
    /// The claims, in the order of the values.
    public let claims: [Claim]

    /// Whether every value is computed.
    public var isDerived: Bool { claims.allSatisfy { $0.standing == "derived" } }
  }

  /// Another thing that names this one.
  public struct Mention: Sendable, Codable, Equatable {
    /// The thing that names it.
    public let thing: Named
    /// The local name of the property by which it does.
    public let property: String
  }

  /// The thing.
  public let thing: Named
  /// Its IRI.
  public let iri: String
  /// The local names of its classes, the most special ones.
  public let classes: [String]
  /// The places that the thing as a whole was taken from, such as a row of a table.
  public let places: [Support.Place]
  /// What is said of it.
  public let properties: [Property]
  /// What names it, bookkeeping left out.
  public let mentions: [Mention]
}
