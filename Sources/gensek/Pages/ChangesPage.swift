import Succession

/// What changed: first in counts, then thing by thing.
struct ChangesPage {
  private let changes: Changes

  init(_ changes: Changes) {
    self.changes = changes
  }

  var page: Page {
    var page = Page()
    if changes.isEmpty {
      page.paragraph(Phrase("No difference in \(Words.count(changes.shared, "triple")).", .good))
      return page
    }
    page.heading("\(Words.count(changes.removed, "triple")) removed, \(changes.added) added, \(changes.shared) stay")
    add("Class", changes.classes.map { ($0.name, $0.added, $0.removed, $0.changed) }, to: &page)
    add("Tenures of", changes.offices.map { ($0.office.label, $0.added, $0.removed, $0.changed) }, to: &page)
    addProperties(to: &page)
    for thing in changes.things { add(thing, to: &page) }
    let untold = changes.thingCount - changes.things.count
    if untold > 0 {
      page.blank()
      page.paragraph("and \(Words.count(untold, "more thing")); --things tells more of them")
    }
    return page
  }

  private func add(
    _ title: String, _ rows: [(name: String, added: Int, removed: Int, changed: Int)], to page: inout Page
  ) {
    if rows.isEmpty { return }
    page.blank()
    var table = Table(
      .init(title), .init("Added", isNumber: true), .init("Removed", isNumber: true), .init("Changed", isNumber: true))
    for row in rows {
      table.add(
        Phrase(row.name.isEmpty ? "(none)" : row.name), Self.number(row.added, .good), Self.number(row.removed, .fault),
        Self.number(row.changed, .doubt))
    }
    page.table(table)
  }

  private func addProperties(to page: inout Page) {
    page.blank()
    var table = Table(.init("Property"), .init("Added", isNumber: true), .init("Removed", isNumber: true))
    for property in changes.properties {
      table.add(
        Phrase(PropertyPhrase(localName: property.name).words), Self.number(property.added, .good),
        Self.number(property.removed, .fault))
    }
    page.table(table)
  }

  private func add(_ thing: Changes.OfThing, to page: inout Page) {
    page.blank()
    page.paragraph(
      Phrase(thing.thing.label, .heading) + Phrase("  \(thing.kind.rawValue)  \(thing.thing.id)", .faint))
    for values in thing.values {
      let words = PropertyPhrase(localName: values.property).words
      for value in values.removed { page.item(Phrase("- ", .fault) + Phrase("\(words): \(value)")) }
      for value in values.added { page.item(Phrase("+ ", .good) + Phrase("\(words): \(value)")) }
    }
  }

  private static func number(_ count: Int, _ style: Style) -> Phrase {
    count == 0 ? Phrase("0", .faint) : Phrase("\(count)", style)
  }
}
