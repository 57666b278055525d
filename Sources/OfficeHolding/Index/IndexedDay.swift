import Chronology

/// Days as the index holds them: day numbers in 32 bits, which reach five million years either way.
///
/// A day beyond is held as the last one on its side, which no day that is asked for reaches; so comparing with a day
/// inside is exact, and only differences of days must look at the dates themselves.
package enum IndexedDay {
  /// A first possible day without a bound.
  package static let noEarliest = Int32.min
  /// A last possible day without a bound.
  package static let noLatest = Int32.max
  /// The days that are held as they are.
  package static let exact = (Int32.min + 2)...(Int32.max - 2)

  /// A first possible day.
  static func earliest(_ day: Day?) -> Int32 { day.map { clamped($0.number) } ?? noEarliest }

  /// A last possible day.
  static func latest(_ day: Day?) -> Int32 { day.map { clamped($0.number) } ?? noLatest }

  /// A day number as the index compares it.
  static func clamped(_ number: Int) -> Int32 {
    Int32(min(max(number, Int(exact.lowerBound) - 1), Int(exact.upperBound) + 1))
  }

  /// Whether a day stands for itself and is a bound at all.
  static func isExact(_ day: Int32) -> Bool { exact.contains(day) }

  /// Whether a day lies beyond those that are held as they are: it is the last one on its side.
  static func isBeyond(_ day: Int32) -> Bool { (day ^ (day >> 31)) == exact.upperBound + 1 }
}
