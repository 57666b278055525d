import Chronology
import KnowledgeGraph
import OfficeHolding

/// The things that arguments name.
struct Things {
  let resolver: ThingResolver
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    resolver = ThingResolver(knowledge)
  }

  /// The thing that a slug, a label, `kind/slug` or an IRI names.
  ///
  /// - Parameters:
  ///   - text: The argument.
  ///   - classes: The IRIs of the classes that make sense; empty for any.
  func thing(_ text: String, of classes: [String] = []) throws(ResolutionError) -> AnyThing {
    AnyThing(try resolver.node(text, of: classes), in: knowledge)
  }

  /// An office, a lineage or a role.
  func position(_ text: String) throws(ResolutionError) -> AnyThing {
    try thing(text, of: [GS.Class.position, GS.Class.role])
  }

  /// A person.
  func person(_ text: String) throws(ResolutionError) -> Person {
    Person(try resolver.node(text, of: [GS.Class.person]), in: knowledge)
  }
}
