import KnowledgeGraph
import TestSupport

/// One of the elements.
func pick<Element>(_ elements: [Element], using random: inout SplitMix) -> Element {
  elements[Int.random(in: elements.indices, using: &random)]
}

/// A term of any kind whose text has much in common with that of others.
func randomTerm(_ number: Int, using random: inout SplitMix) -> Term {
  let text = String(repeating: "long", count: Int.random(in: 0...4, using: &random)) + "\(number)"
  switch Int.random(in: 0..<6, using: &random) {
  case 0, 1: return .iri("https://example.org/" + text)
  case 2: return .blank(text)
  case 3: return .literal(Literal(text))
  case 4: return .literal(Literal("same", datatype: "https://example.org/" + text))
  default: return .literal(Literal("same", language: "En-" + text))
  }
}
