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

  /// The keys among these whose values should be text and are not.
  func misshapen(among keys: Set<String>) -> [(key: String, value: String)] {
    keys.sorted().compactMap { key in
      switch members[key] {
      case .none, .null, .string, .integer: nil
      case .array where Self.lists.contains(key): nil
      case .some(let value): (key, value.description)
      }
    }
  }

  private static let lists: Set<String> = ["other_names", "identifiers", "other_label"]

  /// The texts of a member that is a list of texts, or one text.
  func texts(_ key: String) -> [String] {
    guard case .array(let values) = members[key] else { return text(key).map { [$0] } ?? [] }
    return values.compactMap { if case .string(let text) = $0, !text.isEmpty { text } else { nil } }
  }

  /// The objects of a member that is a list.
  private func objects(_ key: String) -> [[String: JSONValue]] {
    guard case .array(let values) = members[key] else { return [] }
    return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

  /// How many entries of the lists say nothing that is read.
  var emptyEntries: Int {
    Self.lists.reduce(0) { count, key in
      guard case .array(let values) = members[key] else { return count }
      let read =
        switch key {
        case "other_names": otherNames.count
        case "identifiers": identifiers.count
        default: texts(key).count
        }
      return count + values.count - read
    }
  }

  /// The names in `other_names`, each with its language where it tells one.
  var otherNames: [(name: String, language: String?)] {
    objects("other_names").compactMap { object in
      guard case .string(let name) = object["name"], !name.isEmpty else { return nil }
      if case .string(let language) = object["lang"] { return (name, language) }
      return (name, nil)
    }
  }

  /// The `identifiers` with their schemes, such as `wikidata` and `Q42`.
  var identifiers: [(scheme: String?, identifier: String)] {
    objects("identifiers").compactMap { object in
      guard let identifier = object["identifier"]?.description, !identifier.isEmpty else { return nil }
      return (object["scheme"]?.description, identifier)
    }
  }
}
