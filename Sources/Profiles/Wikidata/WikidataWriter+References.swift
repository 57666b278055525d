import KnowledgeGraph
import OfficeHolding

extension WikidataWriter {
  /// The references of a tenure: the citations that it was derived from, and the sources of the evidence for it and for what is said of it.
  ///
  /// A reference names a source; the place in it has no property.
  mutating func writeReferences(_ thing: inout ThingRecord) {
    for citation in thing.carryThings(PROV.wasDerivedFrom) {
      output.add(thing.iri, PROV.wasDerivedFrom, knowledge.text(of: citation))
    }
    for source in sources(of: thing.node) {
      output.add(thing.iri, PROV.wasDerivedFrom, MintedIRI.of("reference", knowledge.text(of: source)))
    }
  }

  /// What is said of a source or a citation, where a tenure refers to it.
  mutating func writeReference(_ thing: inout ThingRecord, _ name: String, _ ledger: inout Ledger) {
    let isSource = name == "Source"
    guard isSource || ["Citation", "Reference", "Note"].contains(name) else { return }
    guard isSource ? isEvidence(thing.node) : isCited(thing.node) else { return }
    let reference = isSource ? MintedIRI.of("reference", thing.iri) : thing.iri
    output.add(reference, RDF.type, Wikidata.referenceClass)
    let knowledge = knowledge
    thing.carry(RDF.type) { [GS.Class.source, GS.Class.citation].contains(knowledge.text(of: $0)) }
    for address in thing.carry(GS.url, where: { knowledge.text(of: $0).isWebAddress }) {
      output.add(reference, Wikidata.Part.reference["P854"], knowledge.text(of: address))
    }
    output.add(reference, Wikidata.Part.reference["P1476"], all: thing.carryTexts(DCTerms.title))
    for work in thing.carryThings(DCTerms.namespace + "source") {
      output.add(reference, Wikidata.Part.reference["P248"], iri(work))
    }
    for (property, id) in [(GS.retrieved, "P813"), (DCTerms.namespace + "issued", "P577")] {
      for date in thing.carryDate(property, Self.dates, &ledger) {
        write(date, of: reference, Wikidata.Part.reference[id], Wikidata.Part.referenceValue[id])
      }
    }
  }

  /// The sources that a tenure and the statements about it have evidence in.
  private func sources(of tenure: TermID) -> [TermID] {
    var places = knowledge.objects(of: tenure, GS.evidence)
    for statement in knowledge.subjects(of: tenure, RDF.subject) {
      places += knowledge.objects(of: statement, GS.evidence)
      for joint in knowledge.objects(of: statement, GS.jointEvidence) {
        places += knowledge.objects(of: joint, GS.part)
      }
    }
    return Set(places.flatMap { knowledge.things(of: $0, OA.hasSource) }).sorted()
  }

  private func isCited(_ citation: TermID) -> Bool {
    knowledge.subjects(of: citation, PROV.wasDerivedFrom).contains { knowledge.isA($0, GS.Class.tenure) }
  }

  /// Whether evidence lies in a source: as a rule, of tenures too.
  private func isEvidence(_ source: TermID) -> Bool { !knowledge.subjects(of: source, OA.hasSource).isEmpty }
}

extension String {
  /// Whether it is an address of the web whose every character may stand in an IRI (RFC 3987, section 2.2).
  fileprivate var isWebAddress: Bool {
    (utf8.starts(with: "http://".utf8) || utf8.starts(with: "https://".utf8))
      && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
  }
}
