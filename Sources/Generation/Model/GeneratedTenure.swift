/// One tenure as it is written; tenures are numbered within their office, in the true order of time.
package struct GeneratedTenure: Sendable {
  /// Which dates are told.
  package enum Shape: Sendable { case both, startOnly, endOnly, undated }

  /// The number of the holder within the realm.
  package var holder = 0
  /// The first day, where it is told.
  package var start: ImpreciseDate?
  /// The last day, where it is told.
  package var end: ImpreciseDate?
  /// The tenure of the same office that this one is said to follow.
  package var follows: Int?
  /// The tenure of the same office that this one is said to precede.
  package var precedes: Int?
  /// Whether the holder was only acting.
  package var isActing = false
}
