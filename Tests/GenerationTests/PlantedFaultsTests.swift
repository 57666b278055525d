import Chronology
import Generation
import OfficeHolding
import Succession
import Testing

/// What Gensek finds in generated data is what was planted in it: no more and no less.
struct PlantedFaultsTests {
  @Test(arguments: Loaded.Size.all) func `the file tells what was planted`(size: Loaded.Size) throws {
    let loaded = try Loaded(size)
    let file = try ExpectedFaults(loaded)
    #expect(file.format == 1)
    #expect(file.seed == size.seed)
    #expect(file.counts.tenures == size.tenures)
    #expect(file.counts.triples == loaded.summary.triples)
    #expect(file.counts.bytes == loaded.bytes.count)
    let planted = loaded.generator.realms.flatMap { realm -> [ExpectedFaults.Fault] in
      let names = NodeNames(of: realm)
      return realm.offices.enumerated().flatMap { index, office in
        office.faults.map { fault in
          ExpectedFaults.Fault(
            kind: fault.kind.rawValue, office: names.officeIRI(index),
            tenures: fault.tenures.map { names.tenureIRI($0, of: index) }, days: fault.days)
        }
      }
    }
    #expect(file.faults == planted)
    for kind in PlantedFault.Kind.allCases { #expect(file.counts.faults[kind.rawValue] == file.of(kind).count) }
  }

  @Test(arguments: Loaded.Size.all) func `the vacancies and overlaps of all offices are the planted ones`(
    size: Loaded.Size
  ) throws {
    let loaded = try Loaded(size)
    let expected = try ExpectedFaults(loaded)
    let knowledge = try loaded.knowledge()
    var vacancies: Set<ExpectedFaults.Fault> = []
    var overlaps: Set<ExpectedFaults.Fault> = []
    for node in knowledge.nodes(of: GS.Class.office) {
      let gaps = Gaps(of: AnyThing(node, in: knowledge))
      for junction in gaps.junctions + gaps.otherOverlaps {
        guard junction.isVacancy.certainty == .yes || junction.isOverlap.certainty == .yes else { continue }
        let isVacancy = junction.isVacancy.certainty == .yes
        let days = try #require(junction.minimum)
        #expect(junction.maximum == days)
        let fault = ExpectedFaults.Fault(
          kind: isVacancy ? "vacancy" : "overlap", office: gaps.subject.iri,
          tenures: [junction.after.iri, junction.before.iri], days: abs(days))
        if isVacancy { vacancies.insert(fault) } else { overlaps.insert(fault) }
      }
    }
    #expect(vacancies == expected.of(.vacancy))
    #expect(overlaps == expected.of(.overlap))
  }

  @Test(arguments: Loaded.Size.all) func `the interregna that are exported are the vacancies of all offices`(
    size: Loaded.Size
  ) throws {
    let knowledge = try Loaded(size).knowledge()
    let vacancies = AllGaps(in: knowledge).offices.flatMap(\.vacancies).map { vacancy in
      [vacancy.after.iri, vacancy.before.iri, vacancy.certainty.rawValue, "\(vacancy.minimum ?? 0)"]
    }
    let interregna = knowledge.nodes(of: GS.Class.interregnum).map { node in
      [GS.after, GS.before, GS.certainty, GS.minimumDays].flatMap { property in
        knowledge.objects(of: node, property).map { value in
          let text = knowledge.text(of: value)
          return property == GS.certainty ? NodeName(iri: text).slug : text
        }
      }
    }
    #expect(interregna.count == vacancies.count)
    #expect(Set(interregna.map { $0.joined(separator: " ") }) == Set(vacancies.map { $0.joined(separator: " ") }))
  }

  @Test(arguments: Loaded.Size.all) func `the contradictions that an audit finds are the planted ones`(
    size: Loaded.Size
  ) throws {
    let loaded = try Loaded(size)
    let expected = try ExpectedFaults(loaded)
    let findings = Audit(try loaded.knowledge()).findings
    func found(_ code: Finding.Code) -> [[String]] {
      findings.filter { $0.code == code }.map { $0.subjects.map(\.iri) }
    }
    func planted(_ kind: PlantedFault.Kind) -> Set<[String]> { Set(expected.of(kind).map(\.tenures)) }
    for (code, kind) in [
      (Finding.Code.endBeforeStart, PlantedFault.Kind.invertedDates), (.order, .laterPredecessor),
      (.predecessor, .skippedPredecessor),
    ] {
      #expect(found(code).count == planted(kind).count)
      #expect(Set(found(code)) == planted(kind))
    }
    #expect(found(.cycle).count == planted(.cycle).count)
    #expect(Set(found(.cycle).map(Set.init)) == Set(planted(.cycle).map(Set.init)))
    // The circle is told as it runs, from whichever member.
    for circle in found(.cycle) {
      #expect(planted(.cycle).contains { $0.count == circle.count && ($0 + $0).contains(circle) })
    }
    let others = findings.filter { ![.endBeforeStart, .order, .predecessor, .cycle].contains($0.code) }
    #expect(others.map(\.code) == [.unsupported])
  }

  @Test(arguments: Loaded.Size.all) func `what a check finds of the planted kinds is the planted faults`(
    size: Loaded.Size
  ) throws {
    let loaded = try Loaded(size)
    let expected = try ExpectedFaults(loaded)
    let check = Check(try loaded.knowledge())
    #expect(check.tenures == size.tenures)
    func found(_ code: CheckFinding.Code) -> [[String]] {
      check.findings.filter { $0.code == code }.map { ([$0.tenure].compactMap(\.self) + $0.others).map(\.iri) }
    }
    for (code, kinds) in [
      (CheckFinding.Code.vacancy, [PlantedFault.Kind.vacancy]), (.overlap, [.overlap]),
      (.endBeforeStart, [.invertedDates]), (.wrongPredecessor, [.laterPredecessor, .skippedPredecessor]),
    ] {
      let planted = kinds.flatMap { expected.of($0).map(\.tenures) }
      #expect(found(code).count == planted.count)
      #expect(Set(found(code)) == Set(planted))
    }
    let circles = expected.of(.cycle).map { Set($0.tenures) }
    #expect(found(.cycle).count == circles.count)
    #expect(Set(found(.cycle).map(Set.init)) == Set(circles))
    // Besides, only what is not told, or not to the day.
    let others = Set(check.findings.map(\.code)).subtracting([
      .vacancy, .overlap, .endBeforeStart, .wrongPredecessor, .cycle,
    ])
    #expect(others.subtracting([.missingField, .impreciseOverlap]).isEmpty)
  }

  @Test(arguments: [3, 4] as [UInt64]) func `without rates there are no faults`(seed: UInt64) throws {
    let generator = DataGenerator(tenures: 2_000, seed: seed, rates: .none)
    #expect(generator.realms.flatMap(\.offices).count { !$0.faults.isEmpty } == 0)
  }

  @Test func `each kind of fault is planted in the data that the tests look at`() throws {
    let kinds = try Loaded.Size.all.flatMap { try ExpectedFaults(Loaded($0)).faults.map(\.kind) }
    #expect(Set(kinds) == Set(PlantedFault.Kind.allCases.map(\.rawValue)))
  }
}
