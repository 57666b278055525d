import ArgumentParser
import OfficeHolding
import Succession

/// `gensek timeline`: the tenures of a position along time.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw the tenures of a lineage, an office or a person along time.",
    discussion: """
      On the terminal █ is certainly held, ░ perhaps, · without a holder. The drawing as SVG has the same rows.

      EXAMPLES:
        gensek timeline general-secretary
        gensek timeline general-secretary --format svg > timeline.svg
      """)

  /// The forms of a timeline.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, svg
  }

  @Argument(help: "A lineage, an office, a role or a person: a slug, a label, kind/slug or an IRI.")
  var position: String

  @Option(help: "The form of the answer.")
  var format = Form.text

  @OptionGroup var dataOptions: DataOptions

  func run() throws {
    let knowledge = try dataOptions.load(deriving: .nothing)
    let node = try Things(knowledge).thing(position, of: [GS.Class.position, GS.Class.role, GS.Class.person]).node
    let timeline = Timeline(of: node, in: knowledge)
    try StandardStream.output.write(try text(timeline))
  }

  private func text(_ timeline: Timeline) throws -> String {
    switch format {
    case .text: return page(timeline).rendered(for: .current())
    case .json: return try jsonText(of: timeline)
    case .csv: return csv(timeline).text
    case .svg: return TimelineDrawing(timeline).svg
    }
  }

  private func page(_ timeline: Timeline) -> Page {
    var page = Page()
    page.heading(timeline.title)
    if timeline.rows.isEmpty {
      page.paragraph("No tenure is known.")
    } else {
      page.table(TimelineChart(timeline, width: Terminal.current().width).table)
    }
    return page
  }

  private func csv(_ timeline: Timeline) -> CSV {
    var csv = CSV("kind", "label", "office", "startEarliest", "startLatest", "endEarliest", "endLatest", "note")
    for row in timeline.rows {
      csv.add(
        row.kind.rawValue, row.label, row.office, row.start.earliestDate, row.start.latestDate, row.end.earliestDate,
        row.end.latestDate, row.note)
    }
    return csv
  }
}
