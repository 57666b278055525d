/// One person.
package struct GeneratedPerson: Sendable {
  /// The person's name.
  package let name: InventedName
  /// The year in which the person's first tenure began, by which further tenures are dealt out.
  package let year: Int
  /// The numbers of the languages of the labels, besides English.
  package let languages: [Int]
}
