package import Chronology

/// A day as a source may give it: whole, or its month or year only.
package struct ImpreciseDate: Sendable, Hashable {
  /// How much of a day is told.
  package enum Precision: Sendable { case day, month, year }

  /// The true day, which is not told where the precision is less.
  package let day: Day
  /// How much of it is told.
  package let precision: Precision
}
