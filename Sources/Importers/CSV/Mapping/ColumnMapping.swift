/// How the values of one column are read.
struct ColumnMapping: Hashable, Sendable {
  /// Parts of a value that are read as columns of their own.
  struct Split: Hashable, Sendable {
    var separator: String
    /// What each part is; nil for one that is left out on purpose.
    var targets: [ColumnTarget?]
  }

  /// Values that are taken from the record of another table whose key is the value here.
  struct Join: Hashable, Sendable {
    /// The name of the other file.
    var table: String
    /// Its column that holds the key.
    var key: String
    /// Which of its columns are taken, and what they say.
    var take: [Take]
  }

  /// A column of another table.
  struct Take: Hashable, Sendable {
    var column: String
    var target: ColumnTarget
    var line: Int
    var position: Int
  }

  /// The name of the column, as its header has it, or its number where the table has none.
  var column: String
  /// What it says; nil where it is ignored on purpose, split or joined.
  var target: ColumnTarget?
  var split: Split?
  var join: Join?
  /// How its dates are written; of several patterns the first that fits counts.
  var dates: [DatePattern] = []
  /// What stands for what: `Y: acting`.
  var values: [String: String] = [:]
  /// The language of its names.
  var language: String?
  /// Where the mapping says so.
  var line: Int
  var position: Int
}
