/// What a profile carries of the knowledge, and what it has no place for.
public struct ProfileReport: Hashable, Sendable, Codable {
  /// Triples of one property that the profile has no place for.
  public struct Left: Hashable, Sendable, Codable {
    /// The local name of the class of what they are about, such as `Tenure`.
    public let about: String
    /// The local name of the property, such as `endCause`.
    public let property: String
    /// How many triples.
    public let count: Int
  }

  /// How many findings of one code there are.
  public struct Count: Hashable, Sendable, Codable {
    /// The code.
    public let code: ProfileFinding.Code
    /// How many there are, listed or not.
    public let count: Int
  }

  /// At most so many findings of one code are listed; all are counted.
  public static let listedFindings = 1000

  /// The profile.
  public let profile: ExportProfile
  /// How many things are written, by kind: `Person`, `Office`, `Tenure` and so on.
  public let written: [String: Int]
  /// How many triples are asserted.
  public let asserted: Int
  /// How many of them are carried; the others are in `left`.
  public let carried: Int
  /// How many triples were derived, none of which is carried; 0 where nothing was derived.
  public let derived: Int
  /// The triples that are not carried, by class and property.
  public let left: [Left]
  /// How many findings there are of each code.
  public let counts: [Count]
  /// The findings, by thing.
  public let findings: [ProfileFinding]

  /// How many findings of a code there are.
  public func count(_ code: ProfileFinding.Code) -> Int { counts.first { $0.code == code }?.count ?? 0 }
}
