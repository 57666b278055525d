/// A made-up country: some offices, and the people who held them. Each realm depends on the seed and its number alone.
package struct Realm: Sendable {
  /// How many tenures a realm has, the last one apart.
  package static let tenureCount = 400
  /// How many offices a realm has, the last one apart.
  package static let officeCount = 16
  /// The most tenures that an office has.
  package static let mostTenures = 45

  /// The number of the realm, from 0.
  package let number: Int
  /// The people, in the order in which they first held an office.
  package var persons: [GeneratedPerson] = []
  /// The offices.
  package var offices: [GeneratedOffice] = []

  /// Draws a realm.
  ///
  /// - Parameters:
  ///   - number: Its number, from 0.
  ///   - tenures: How many tenures it has, at most ``tenureCount``.
  ///   - seed: The seed of the whole.
  ///   - rates: How many faults are planted.
  package init(number: Int, tenures: Int, seed: UInt64, rates: FaultRates) {
    self.number = number
    var random = SplitMix64(seed: seed, part: UInt64(number))
    let records = OfficeRecord.all(using: &random)
    var left = tenures
    for (index, size) in Self.sizes(using: &random).enumerated() where left > 0 {
      let drawing = OfficeDrawing(of: min(size, left), records[index], rates, using: &random)
      var office = GeneratedOffice(
        number: number * Self.officeCount + index, title: random.below(OfficeTitle.all.count),
        place: InventedName([3...4], using: &random), tenures: drawing.tenures, faults: drawing.faults)
      deal(to: &office, drawing, using: &random)
      offices.append(office)
      left -= size
    }
  }

  /// How many tenures each office has: 25, or so many more in one office and fewer in another.
  private static func sizes(using random: inout SplitMix64) -> [Int] {
    var sizes = [Int](repeating: tenureCount / officeCount, count: officeCount)
    let most = mostTenures - sizes[0]
    for pair in 2..<officeCount / 2 {
      let change = random.number(in: 0...most)
      sizes[2 * pair] += change
      sizes[2 * pair + 1] -= change
    }
    return sizes
  }

  /// Deals out the holders: two persons for each three tenures, nobody twice in one office, and nobody at times more than a life apart.
  private mutating func deal(to office: inout GeneratedOffice, _ drawing: OfficeDrawing, using random: inout SplitMix64)
  {
    let known = persons.count
    let dealt = offices.reduce(0) { $0 + $1.tenures.count }
    var isTaken = [Bool](repeating: false, count: known)
    for index in office.tenures.indices {
      let year = drawing.years[index]
      if persons.count * 100 > (dealt + index) * 67, known > 0 {
        let first = random.below(known)
        let found = (0..<known).lazy.map { ($0 + first) % known }.first { candidate in
          !isTaken[candidate] && abs(persons[candidate].year - year) <= 25
        }
        if let found {
          isTaken[found] = true
          office.tenures[index].holder = found
          continue
        }
      }
      office.tenures[index].holder = persons.count
      persons.append(GeneratedPerson(year: year, using: &random))
    }
  }
}

extension GeneratedPerson {
  /// Draws a person whose first tenure began in a year.
  init(year: Int, using random: inout SplitMix64) {
    name = InventedName([2...3, 2...4], using: &random)
    self.year = year
    // A step that has no factor in common with the number of languages meets none twice.
    let others = Script.all.count - 1
    let first = random.below(others)
    let step = random.number(in: 1...others - 1)
    languages = (0..<random.number(in: 2...4)).map { 1 + (first + $0 * step) % others }
  }
}
