import Generation
import Testing

/// The shares that Wikidata's statements of positions held have, and what else is promised of generated data.
struct GeneratedRatesTests {
  private static let realms = Array(DataGenerator(tenures: 20_000, seed: 11).realms)
  private static let tenures = realms.flatMap(\.offices).flatMap(\.tenures)
  private static let starts = tenures.compactMap(\.start)

  private static func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

  @Test(
    arguments: [
      (.start, 0.72), (.end, 0.52), (.follows, 0.35), (.precedes, 0.31), (.acting, 0.01),
    ] as [(Trait, Double)])
  func `so many tenures have it`(trait: Trait, rate: Double) {
    let share = Self.share(Self.tenures.count { trait.isIn($0) }, of: Self.tenures.count)
    #expect(abs(share - rate) < 0.015, "\(trait): \(share)")
  }

  /// What a tenure may have.
  enum Trait: Sendable {
    case start, end, follows, precedes, acting

    func isIn(_ tenure: GeneratedTenure) -> Bool {
      switch self {
      case .start: tenure.start != nil
      case .end: tenure.end != nil
      case .follows: tenure.follows != nil
      case .precedes: tenure.precedes != nil
      case .acting: tenure.isActing
      }
    }
  }

  @Test(
    arguments: [(.day, 0.83), (.year, 0.16), (.month, 0.01)] as [(ImpreciseDate.Precision, Double)])
  func `so many starts are told to the day, the year, the month`(precision: ImpreciseDate.Precision, rate: Double) {
    let share = Self.share(Self.starts.count { $0.precision == precision }, of: Self.starts.count)
    #expect(abs(share - rate) < 0.01, "\(precision): \(share)")
  }

  @Test func `there is an office for 25 tenures and two persons for three`() {
    let count = Self.tenures.count
    #expect(Self.realms.reduce(0) { $0 + $1.offices.count } == count / 25)
    #expect(abs(Self.share(Self.realms.reduce(0) { $0 + $1.persons.count }, of: count) - 0.67) < 0.02)
  }

  @Test func `there are chains of 25 tenures of which each is said to follow the one before`() {
    let chains = Self.realms.flatMap(\.offices).filter { office in
      office.tenures.count == 25
        && office.tenures.enumerated().dropFirst().allSatisfy { index, tenure in tenure.follows == index - 1 }
    }
    #expect(chains.count > 50)
  }

  @Test(
    arguments: [
      (.inverted, 1), (.overlap, 5), (.vacancy, 20), (.cycle, 1), (.predecessor, 2),
    ] as [(Family, Double)])
  func `faults are about as many as the rates say`(family: Family, rate: Double) {
    let faults = Self.realms.flatMap(\.offices).flatMap(\.faults).count { Family($0) == family }
    let expected = rate * 20
    #expect(abs(Double(faults) - expected) < 4 * expected.squareRoot() + 0.1 * expected, "\(family): \(faults)")
  }

  /// What one rate is about.
  enum Family: Sendable {
    case inverted, overlap, vacancy, cycle, predecessor

    init(_ fault: PlantedFault) {
      switch fault.kind {
      case .invertedDates: self = .inverted
      case .overlap: self = .overlap
      case .vacancy: self = .vacancy
      case .cycle: self = .cycle
      case .skippedPredecessor, .laterPredecessor: self = .predecessor
      }
    }
  }

  @Test func `no person holds an office twice`() {
    for realm in Self.realms {
      for office in realm.offices { #expect(Set(office.tenures.map(\.holder)).count == office.tenures.count) }
    }
  }
}
