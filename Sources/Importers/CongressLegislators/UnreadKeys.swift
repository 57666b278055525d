/// The keys of a file from which nothing is read, with how many values each has.
struct UnreadKeys {
  private var keys: [String: (count: Int, first: RecordPlace)] = [:]

  /// Counts the keys of a record that are not among those that are read.
  ///
  /// - Parameter path: How the keys are called in the report, such as `terms/`.
  mutating func count(_ record: LegislatorRecord?, as path: String, read: Set<String>) {
    guard let record else { return }
    for (key, value) in record.members where !read.contains(key) {
      let values =
        switch value {
        case .null: 0
        case .array(let values): values.count
        default: 1
        }
      if values > 0 { keys[path + key, default: (0, record.place(of: key))].count += values }
    }
  }

  /// Tells each key once, at its first place.
  func report(into writer: inout ImportWriter) {
    for (key, (count, first)) in keys.sorted(by: { $0.key < $1.key }) {
      writer.note(
        .unknownColumn, at: first, field: key,
        "nothing is read from this key; its \(count) \(count == 1 ? "value is" : "values are") left out")
    }
  }
}
