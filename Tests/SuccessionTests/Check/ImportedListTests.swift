import Foundation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Succession
import Testing

/// A list as importers write it, with the places of its records.
struct ImportedListTests {
  static func list() throws -> KnowledgeBase {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/imported-list.ttl")
    var builder = GraphBuilder()
    _ = try TurtleReader().read(file: file.path, into: &builder)
    return KnowledgeBase(asserted: builder.freeze(), deriving: .nothing)
  }

  @Test func `what an imported list says and leaves empty is found, each with its place`() throws {
    let check = Check(try Self.list())
    #expect(
      check.findings.map { "\($0.holders.first?.label ?? $0.office.label): \($0.code.rawValue)" } == [
        "Keeper of the Light: multiple-values", "Keeper of the Light: indirect-only", "Ada: overlap",
        "Ben: imprecise-overlap", "Cyd: wrong-predecessor", "Cyd: missing-successor",
      ])
    #expect(
      check.findings.map { $0.places.compactMap(\.fragment) } == [
        [], [], ["/results/bindings/2", "/results/bindings/1"], ["/results/bindings/1", "/results/bindings/0"],
        ["/results/bindings/0", "/results/bindings/1"],
        ["/results/bindings/0"],
      ])
    #expect(check.sources.map(\.title) == ["keepers.json"])
    #expect(check.sources.first?.sha256?.count == 64)
  }

  @Test func `tenures without dates stand where the list has them`() throws {
    // The list runs from the latest to the earliest; the two without dates are between.
    for isDescending in [true, false] {
      var builder = GraphBuilder()
      func iri(_ name: String) -> Term { .iri("https://example.org/" + name) }
      for (number, (name, start)) in [("dan", "1930"), ("ben", nil), ("cyd", nil), ("ada", "1900")].enumerated() {
        let tenure = iri("tenure-" + name)
        builder.insert(tenure, .iri(RDF.type), .iri(GS.Class.tenure))
        builder.insert(tenure, .iri(GS.holder), iri(name))
        builder.insert(tenure, .iri(GS.office), iri("office"))
        if let start { builder.insert(tenure, .iri(GS.start), Lighthouse.date(start)) }
        let place = Term.blank("e-" + name)
        let selector = Term.blank("s-" + name)
        builder.insert(tenure, .iri(GS.evidence), place)
        builder.insert(place, .iri(OA.hasSource), iri("source"))
        builder.insert(place, .iri(OA.hasSelector), selector)
        let row = isDescending ? 2 + number : 12 - number
        builder.insert(selector, .iri(RDF.value), .literal(Literal("row=\(row)")))
      }
      let knowledge = KnowledgeBase(asserted: builder.freeze())
      let table = HolderTable(of: AnyThing(try #require(knowledge.id(for: iri("office"))), in: knowledge))
      #expect(table.rows.flatMap(\.holders).map(\.label) == ["ada", "cyd", "ben", "dan"])
    }
  }
}
