import KnowledgeFiles
import OfficeHolding
import Succession

let knowledge = KnowledgeBase(asserted: try EmbeddedKnowledge.knowledgeGraph())
let lineage = try ThingResolver(knowledge).node("general-secretary", of: [GS.Class.lineage])
for holding in Chain(of: AnyThing(lineage, in: knowledge)).holdings {
  print(holding.number, holding.name, holding.length?.words ?? "of unknown length")
}
