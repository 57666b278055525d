import Chronology
import Generation
import OfficeHolding
import Succession
import TestSupport
import Testing

/// What Gensek answers about generated data is what a plain reckoning from the generator's own model gives.
struct GeneratedAnswersTests {
  @Test(arguments: Loaded.Size.all) func `the holders on random days are those of the model`(size: Loaded.Size) throws {
    let loaded = try Loaded(size)
    let knowledge = try loaded.knowledge()
    let model = loaded.generator.realms.flatMap(ModelTenure.all)
    var random = SplitMix(seed: size.seed &+ 99)
    let days = model.flatMap { [$0.start, $0.end] }.compactMap(\.self)
    let span = (days.map(\.lowerBound).min() ?? 0)...(days.map(\.upperBound).max() ?? 0)
    // Days at random, and days on which something begins or ends.
    let asked =
      (0..<5).map { _ in Int.random(in: span, using: &random) }
      + (0..<5).compactMap { _ in days.randomElement(using: &random)?.lowerBound }
    for number in asked {
      let day = try #require(Day(number: number))
      let holders = try HoldersAt(EDTF(parsing: day.description), in: knowledge)
      func answered(_ certainty: Certainty) -> Set<String> {
        Set(holders.holdings.filter { $0.sometime.certainty == certainty }.map(\.item.tenure.iri))
      }
      #expect(answered(.yes) == Set(model.filter { $0.isHeld(on: number) == true }.map(\.iri)))
      #expect(answered(.undecidable) == Set(model.filter { $0.isHeld(on: number) == nil }.map(\.iri)))
    }
  }

  @Test(arguments: Loaded.Size.all) func `the chains of all offices are in the order of the model`(
    size: Loaded.Size
  ) throws {
    let loaded = try Loaded(size)
    let knowledge = try loaded.knowledge()
    let model = Dictionary(grouping: loaded.generator.realms.flatMap(ModelTenure.all), by: \.office)
    let offices = knowledge.nodes(of: GS.Class.office)
    #expect(offices.count == model.count)
    for node in offices {
      let chain = Chain(of: AnyThing(node, in: knowledge), by: .row)
      let rows = chain.holdings.flatMap(\.rows).map(\.tenure.iri)
      #expect(rows == ModelTenure.inOrder(model[chain.subject.iri] ?? []))
    }
  }
}
