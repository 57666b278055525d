/// One name of a thing, as the numbers of its words.
struct NameForm: Sendable, Hashable {
  /// In the order of the name.
  let words: [Int32]
  /// Ascending: `Aller, Ada` and `Ada Aller` have the same.
  let sorted: [Int32]
  /// The number of `sorted` among all names.
  let key: Int32
}
