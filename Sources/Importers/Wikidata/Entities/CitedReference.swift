internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// A reference of a statement, which becomes a citation that the tenure was derived from.
struct CitedReference {
  let node: Term

  func write(of tenure: TermID, _ document: inout EntityDocument, into writer: inout ImportWriter) {
    guard case .iri(let iri) = node else { return }
    let citation = writer.thing(.iri(iri), of: GS.Class.citation, kind: "citation")
    writer.add(tenure, PROV.wasDerivedFrom, citation)
    for (id, property) in [("P248", DCTerms.namespace + "source"), ("P143", DCTerms.namespace + "source")] {
      for case .iri(let source) in document.take(node, .reference, id) { writer.add(citation, property, iri: source) }
    }
    for case .iri(let address) in document.take(node, .reference, "P854") {
      writer.add(citation, GS.url, typed: address, XSD.anyURI)
    }
    for case .literal(let title) in document.take(node, .reference, "P1476") {
      writer.add(citation, DCTerms.title, text: title.lexicalForm, language: title.language)
    }
    for (id, property) in [("P813", GS.retrieved), ("P577", DCTerms.namespace + "issued")] {
      var precisions: [Int] = []
      for value in document.take(node, .referenceValue, id) {
        precisions += document.records.values(value, WikibaseOntology.timePrecision).compactMap { Int($0.text) }
      }
      for case .literal(let text) in document.take(node, .reference, id) {
        if let date = WikibaseDate(text.lexicalForm)?.date(precision: precisions.first ?? 11) {
          writer.add(citation, property, date: date)
        } else {
          writer.note(
            .unparsedDate, at: document.place(node), field: id, value: text.lexicalForm,
            "no date of the calendar; no date is put in its place")
        }
      }
    }
    _ = document.take(node, RDF.type)
  }
}
