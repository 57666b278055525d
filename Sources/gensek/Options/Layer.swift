import ArgumentParser
import KnowledgeGraph
import OfficeHolding

/// `--layer`: which of what is known is written or compared.
enum Layer: String, CaseIterable, ExpressibleByArgument {
  case all, asserted, derived

  /// What must be derived for it.
  var deriving: KnowledgeBase.Deriving { self == .asserted ? .nothing : .everything }

  /// The graphs of it, which were frozen together.
  func graphs(of knowledge: KnowledgeBase) -> [Graph] {
    switch self {
    case .all: [knowledge.asserted, knowledge.derived]
    case .asserted: [knowledge.asserted]
    case .derived: [knowledge.derived]
    }
  }
}
