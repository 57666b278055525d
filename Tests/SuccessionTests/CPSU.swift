import Chronology
import Foundation
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// The knowledge of the project on the General Secretary, loaded once from the repository's own files.
enum CPSU {
  static let knowledge: Result<KnowledgeBase, any Error> = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = try KnowledgeFolder.load(
      contentsOf: [root.appending(path: "Ontology/knowledge/cpsu-general-secretary").path],
      schema: EmbeddedKnowledge.schema())
    return KnowledgeBase(asserted: folder.graph)
  }

  private static let resolver = knowledge.map(ThingResolver.init)
  private static let audited = knowledge.map(Audit.init)

  static func audit() throws -> Audit { try audited.get() }

  static func thing(_ name: String) throws -> AnyThing {
    let knowledge = try Self.knowledge.get()
    return AnyThing(try resolver.get().node(name), in: knowledge)
  }

  static func lineage() throws -> AnyThing { try thing("lineage/general-secretary") }

  static func at(_ date: String, of position: String? = nil) throws -> HoldersAt {
    try HoldersAt(EDTF(parsing: date), of: position.map { try thing($0) }, in: knowledge.get())
  }

  static func between(_ from: String, _ to: String) throws -> Between {
    let knowledge = try knowledge.get()
    let resolver = try resolver.get()
    return Between(
      try Between.Point(parsing: from, in: knowledge, resolver), try Between.Point(parsing: to, in: knowledge, resolver)
    )
  }
}
