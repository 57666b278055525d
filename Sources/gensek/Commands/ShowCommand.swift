import ArgumentParser
import OfficeHolding
import Succession

/// `gensek show`: everything known of a thing.
struct ShowCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything known of a thing, with evidence and citations.",
    discussion: """
      EXAMPLES:
        gensek show vyacheslav-molotov
        gensek show "Joseph Stalin" --format json
      """)

  @Argument(help: "A slug, a label, kind/slug or an IRI.")
  var thing: String

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  var deriving: KnowledgeBase.Deriving { .everything }

  func answer(from knowledge: KnowledgeBase) throws -> Profile {
    Profile(of: try Things(knowledge).thing(thing).node, in: knowledge)
  }

  func page(_ profile: Profile) -> Page {
    var page = Page()
    page.heading(profile.thing.label)
    page.paragraph(Phrase("\(profile.classes.joined(separator: ", "))  \(profile.iri)", .faint))
    if !profile.places.isEmpty {
      page.paragraph("taken from \(Words.places(profile.places))")
    }
    for property in profile.properties where !property.isDerived { show(property, on: &page) }
    if profile.properties.contains(where: \.isDerived) {
      page.heading("Derived")
      var table = Table(.init(""), .init(""))
      for property in profile.properties where property.isDerived {
        for claim in property.claims {
          table.add(Phrase(PropertyPhrase(localName: property.name).words), Phrase(claim.value.text))
        }
      }
      page.table(table)
    }
    if !profile.mentions.isEmpty {
      page.heading("Named by")
      var table = Table(.init("As"), .init("Thing"), .init("Id"))
      for mention in profile.mentions {
        table.add(
          Phrase(PropertyPhrase(localName: mention.property).words), Phrase(mention.thing.label),
          Phrase(mention.thing.id, .faint))
      }
      page.table(table)
    }
    return page
  }

  private func show(_ property: Profile.Property, on page: inout Page) {
    page.blank()
    page.paragraph(Phrase(PropertyPhrase(localName: property.name).words, .heading))
    for claim in property.claims { show(claim, on: &page) }
  }

  private func show(_ claim: Profile.Claim, on page: inout Page) {
    var line = Phrase(claim.value.text)
    if let language = claim.value.language { line += Phrase("  [\(language)]", .faint) }
    if let id = claim.value.id, id != claim.value.text { line += Phrase("  \(id)", .faint) }
    if claim.standing != "asserted", claim.standing != "stated" {
      line += Phrase("  \(claim.standing)", claim.standing == "derived" ? .faint : .doubt)
    }
    page.item(line)
    if let support = claim.support {
      if let words = Words.support(support) { page.item(Phrase(words, .faint), indent: 4) }
      if !support.attributedTo.isEmpty { page.item("the view of \(Words.list(support.attributedTo))", indent: 4) }
      if !support.supportedBy.isEmpty { page.item("shared by \(Words.list(support.supportedBy))", indent: 4) }
    }
    for other in claim.contradicts { page.item(Phrase("against: \(other)", .fault), indent: 4) }
  }

  func csv(_ profile: Profile) -> CSV {
    var csv = CSV(
      "property", "value", "id", "language", "datatype", "standing", "evidence", "references", "attributedTo")
    for property in profile.properties {
      for claim in property.claims {
        csv.add(
          property.name, claim.value.text, claim.value.id ?? "", claim.value.language ?? "",
          claim.value.datatype ?? "", claim.standing, claim.support.map(Words.ranges) ?? "",
          (claim.support?.citations ?? []).map(\.reference.id).joined(separator: " "),
          (claim.support?.attributedTo ?? []).map(\.id).joined(separator: " "))
      }
    }
    return csv
  }
}
