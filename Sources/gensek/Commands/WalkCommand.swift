import ArgumentParser
import KnowledgeGraph
import OfficeHolding
import Succession

/// `gensek walk`: where a property path leads.
struct WalkCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Follow a SPARQL 1.1 property path from a thing.",
    discussion: """
      The prefixes are those of the vocabulary: gs:, skos:, rdf:, rdfs:, org:, … Status 1: it leads nowhere.

      EXAMPLES:
        gensek walk vyacheslav-molotov '^gs:holder/gs:precedes/gs:holder'
        gensek walk vyacheslav-molotov '^gs:holder/(gs:follows|gs:continuesTenure)+/gs:holder'
      """)

  @Argument(help: "Where the walk begins: a slug, a label, kind/slug or an IRI.")
  var thing: String

  @Argument(help: "The property path, in quotes.")
  var path: String

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  var deriving: KnowledgeBase.Deriving { .everything }

  func answer(from knowledge: KnowledgeBase) throws -> Walk {
    let path = try PropertyPath(parsing: path, prefixes: Prefixes.ofVocabulary())
    return Walk(path, from: try Things(knowledge).thing(thing).node, in: knowledge)
  }

  func isFinding(_ walk: Walk) -> Bool { walk.ends.isEmpty }

  func page(_ walk: Walk) -> Page {
    var page = Page()
    guard !walk.ends.isEmpty else {
      page.paragraph("It leads nowhere.")
      return page
    }
    var table = Table(.init("Reaches"), .init("Id"))
    for end in walk.ends {
      let language = end.language.map { "  [\($0)]" } ?? ""
      table.add(Phrase(end.text) + Phrase(language, .faint), Phrase(end.id ?? "", .faint))
    }
    page.table(table)
    return page
  }

  func csv(_ walk: Walk) -> CSV {
    var csv = CSV("text", "id", "language", "datatype")
    for end in walk.ends { csv.add(end.text, end.id ?? "", end.language ?? "", end.datatype ?? "") }
    return csv
  }
}
