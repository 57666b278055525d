/// One object of a Popolo document: a person, an organization, a membership.
struct PopoloRecord {
  /// Where it stands.
  let place: RecordPlace
  private let members: [String: JSONValue]

  init(_ members: [String: JSONValue], at place: RecordPlace) {
    self.members = members
    self.place = place
  }

  /// The keys whose values are something.
  var keys: [String] { members.keys.filter { members[$0] != .null } }

  /// A member that is text with something in it; a number is taken as it is written.
  func text(_ key: String) -> String? {
    switch members[key] {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): "\(number)"
    default: nil
    }
  }

  /// The objects of a member that is a list.
  func objects(_ key: String) -> [[String: JSONValue]] {
    guard case .array(let values) = members[key] else { return [] }
    return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

  /// The names in `other_names`, each with its language where it tells one.
  var otherNames: [(name: String, language: String?)] {
    objects("other_names").compactMap { object in
      guard case .string(let name) = object["name"], !name.isEmpty else { return nil }
      if case .string(let language) = object["lang"] { return (name, language) }
      return (name, nil)
    }
  }

  /// The `identifiers`, such as `wikidata:Q42`.
  var identifiers: [String] {
    objects("identifiers").compactMap { object in
      guard let identifier = object["identifier"]?.description, !identifier.isEmpty else { return nil }
      return object["scheme"].map { "\($0):\(identifier)" } ?? identifier
    }
  }
}
