/// The ids that tables of people and of offices describe.
struct KnownThings: Sendable {
  /// Nil where there is no table of people with ids.
  var people: Set<String>?
  /// Nil where there is no table of offices with ids.
  var offices: Set<String>?
}
