internal import Chronology
internal import KnowledgeGraph
internal import OfficeHolding

/// The terms that every record needs, by their ids in one builder.
struct WriterTerms: Sendable {
  static let edtf = EDTF.datatype

  let type: TermID
  let person: TermID
  let office: TermID
  let organization: TermID
  let tenure: TermID
  let holder: TermID
  let officeProperty: TermID
  let start: TermID
  let end: TermID
  let prefLabel: TermID
  let evidence: TermID
  let specificResource: TermID
  let fragmentSelector: TermID
  let hasSource: TermID
  let hasSelector: TermID
  let value: TermID
  let conformsTo: TermID
  let altered: TermID
  /// The specification of fragments of tables.
  let tableFragments: TermID

  init(in builder: inout GraphBuilder) {
    func id(_ iri: String) -> TermID { builder.intern(iri: iri.utf8.span) }
    type = id(RDF.type)
    person = id(GS.Class.person)
    office = id(GS.Class.office)
    organization = id(GS.Class.organization)
    tenure = id(GS.Class.tenure)
    holder = id(GS.holder)
    officeProperty = id(GS.office)
    start = id(GS.start)
    end = id(GS.end)
    prefLabel = id(SKOS.prefLabel)
    evidence = id(GS.evidence)
    specificResource = id(OA.specificResource)
    fragmentSelector = id(OA.fragmentSelector)
    hasSource = id(OA.hasSource)
    hasSelector = id(OA.hasSelector)
    value = id(RDF.value)
    conformsTo = id(DCTerms.conformsTo)
    altered = id(GS.altered)
    tableFragments = id(RecordPlace.Fragment.row(1).specification)
  }
}
