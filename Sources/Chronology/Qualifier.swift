extension EDTF {
  /// What a source thinks of a date or of one component of it (EDTF level 1, "Qualification of a date").
  ///
  /// No width goes with a qualifier: the format gives none, so bounds are those of the date as it is written.
  public enum Qualifier: Character, Hashable, Sendable, CaseIterable {
    /// `?`: the source is in doubt whether it is this date.
    case uncertain = "?"
    /// `~`: about this date.
    case approximate = "~"
    /// `%`: both.
    case uncertainAndApproximate = "%"

    /// True for `?` and `%`.
    public var isUncertain: Bool { self != .approximate }
    /// True for `~` and `%`.
    public var isApproximate: Bool { self != .uncertain }
  }

  /// The qualifiers written beside one component of a date.
  struct Marks: Hashable, Sendable {
    /// On its left: it holds for this component alone (level 2, "Qualification of an individual component").
    var before: Qualifier?
    /// On its right: it holds for this component and all to its left (level 2, "Group qualification").
    var after: Qualifier?
  }

  /// A component of a date.
  public enum Component: String, Hashable, Sendable, CaseIterable {
    /// The year.
    case year
    /// The month, or the season in its place.
    case month
    /// The day of the month.
    case day
  }
}
