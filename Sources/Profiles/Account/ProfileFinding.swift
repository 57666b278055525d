/// Something that a profile could not write as it is known, with the thing that it is about.
public struct ProfileFinding: Hashable, Sendable, Codable {
  /// What sort of finding it is; the raw value is stable.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// A date that the profile cannot write at all; nothing stands in its place.
    case dateLeftOut
    /// A date that is written as the month, year or decade that takes it in.
    case dateCoarser
    /// One of several values, of which the profile takes one.
    case valueLeftOut
    /// A thing that the profile cannot write, for want of what it demands.
    case thingLeftOut
    /// A thing without a label, which is named by its id.
    case namedByID
    /// A thing without a number on Wikidata, which keeps its own IRI.
    case withoutNumber
  }

  /// What sort of finding it is.
  public var code: Code
  /// The thing, as `kind/slug` or by its IRI.
  public var thing: String
  /// The local name of the property; nil where it is about the thing as a whole.
  public var property: String?
  /// What is known.
  public var value: String?
  /// What is written instead; nil where nothing is.
  public var written: String?
  /// Why.
  public var reason: String
}

extension ProfileFinding.Code {
  /// What its findings have in common, as a person would say it.
  public var words: String {
    switch self {
    case .dateLeftOut: "dates left out"
    case .dateCoarser: "dates written less precisely"
    case .valueLeftOut: "values left out beside another"
    case .thingLeftOut: "things left out"
    case .namedByID: "things without a label, named by their ids"
    case .withoutNumber: "things without a number on Wikidata, which keep their own IRIs"
    }
  }
}

extension ProfileFinding: CustomStringConvertible {
  /// `tenure/lenin, start, 1918~: reason`
  public var description: String {
    [thing, property, value].compactMap(\.self).joined(separator: ", ")
      + (written.map { " as \($0)" } ?? "") + ": " + reason
  }
}
