/// The lists of a Popolo document, and the keys of their objects that are read.
enum PopoloCollection: String, CaseIterable {
  case persons, organizations, posts, events, areas, memberships

  /// The keys that are read; values of others are counted and left out.
  var keys: Set<String> {
    switch self {
    case .persons:
      ["id", "name", "other_names", "identifiers", "birth_date", "death_date", "summary"]
    case .organizations: ["id", "name", "other_names", "identifiers", "parent_id", "founding_date", "dissolution_date"]
    case .posts:
      ["id", "label", "other_label", "role", "organization_id", "start_date", "end_date", "maximum_memberships"]
    case .events: ["id", "name", "start_date", "end_date"]
    case .areas: ["id", "name"]
    case .memberships:
      [
        "id", "person_id", "organization_id", "on_behalf_of_id", "post_id", "role", "label", "area_id",
        "legislative_period_id", "start_date", "end_date",
      ]
    }
  }
}
