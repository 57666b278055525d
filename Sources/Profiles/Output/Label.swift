import KnowledgeGraph
import OfficeHolding

extension KnowledgeBase {
  /// Whether something is what a tenure is of; powers and candidacies are of an office too.
  func isHeld(_ office: TermID) -> Bool { subjects(of: office, GS.office).contains { isA($0, GS.Class.tenure) } }

  /// The property that has the labels of a thing: the preferred ones, or where there are none the editors'.
  func labelProperty(of node: TermID) -> String {
    literals(of: node, SKOS.prefLabel).isEmpty ? RDFS.label : SKOS.prefLabel
  }

  /// The label of a thing: in English, else without a language, else any; nil where it has none.
  func preferredLabel(of node: TermID) -> (id: TermID, text: String)? {
    let labels = objects(of: node, labelProperty(of: node)).compactMap { id in literal(id).map { (id: id, literal: $0) }
    }
    let best =
      labels.first { $0.literal.language == "en" } ?? labels.first { $0.literal.language == nil } ?? labels.first
    return best.map { ($0.id, $0.literal.lexicalForm) }
  }
}
