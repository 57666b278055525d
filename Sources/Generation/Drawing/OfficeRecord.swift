/// How well the tenures of an office are recorded: lists of holders are kept with care or hardly at all.
struct OfficeRecord {
  /// Whether most dates are told.
  let isWellDated: Bool
  /// Whether every tenure is said to follow the one before.
  let isWellLinked: Bool

  /// The offices of a realm: always as many of each kind, so that the rates hold for little data too.
  static func all(using random: inout SplitMix64) -> [OfficeRecord] {
    let count = Realm.officeCount
    let (dated, linked) = (random.below(count), random.below(count))
    // A step without a common factor with the count spreads the kinds over the offices, large and small.
    return (0..<count).map { index in
      OfficeRecord(
        isWellDated: (index * 5 + dated) % count < count / 2,
        isWellLinked: (index * 7 + linked) % count < count * 5 / 16)
    }
  }
}
