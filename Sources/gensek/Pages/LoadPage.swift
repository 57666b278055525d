import ArgumentParser
import TripleStores

/// What a load did, for people and as JSON.
struct LoadPage {
  /// The form of the report.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, json
  }

  private let report: LoadReport

  init(_ report: LoadReport) { self.report = report }

  func write(as format: Format) throws {
    let text =
      switch format {
      case .text: page.rendered(for: .current())
      case .json: try jsonText(of: report)
      }
    try StandardStream.output.write(text)
  }

  var page: Page {
    var page = Page()
    let graph = report.graph.map { "the graph <\($0)>" } ?? "the default graph"
    page.paragraph(Phrase("\(verb) \(Words.count(report.triples, "triple")), \(graph) of \(report.server)\(time)."))
    let check = report.comparison
    if report.isWhole {
      page.paragraph(
        Phrase("Checked: ", .good)
          + Phrase(
            check.changed + check.merged + check.altered == 0
              ? "every triple is there as it was sent."
              : "\(check.altered == 0 ? "every triple is there by value" : "no triple is missing"); "
                + "\(check.same) are as they were sent."))
    } else {
      page.paragraph(Phrase("Different: ", .fault) + Phrase("\(check.words)."))
    }
    if check.altered > 0 {
      page.item(Phrase("\(check.altered) have another value than was sent:", .fault))
      for change in check.alterations { page.item(Phrase("\(change.sent)  is now  \(change.stored)"), indent: 4) }
      if !report.isWhole, check.isWholeButAltered {
        page.item(Phrase("--accept-altered takes that for loaded", .faint), indent: 4)
      }
    }
    if check.merged > 0 {
      page.item(Phrase("\(check.merged) mean the same as another, and the store keeps one of them", .doubt))
    }
    if check.withBlankNodes > 0 {
      page.item(Phrase("\(check.withBlankNodes) have a blank node, and are compared by their other terms", .faint))
    }
    if check.changed > 0 {
      page.item(Phrase("\(check.changed) are written otherwise, with the same value:", .doubt))
      for (kind, count) in check.changedBy.sorted(by: { $0.key < $1.key }) {
        page.item(Phrase("\(count)  \(kind)"), indent: 4)
      }
      if let example = check.changes.first {
        page.item(Phrase("such as \(example.sent)", .faint), indent: 4)
        page.item(Phrase("now     \(example.stored)", .faint), indent: 4)
      }
    }
    for warning in report.warnings { page.item(Phrase(warning, .doubt)) }
    add(check.missingTriples, of: check.missing, "missing", to: &page)
    add(check.extraTriples, of: check.extra, "not to be loaded", to: &page)
    for scratch in report.scratchGraphs {
      page.item(Phrase("left by a load that was broken off: <\(scratch)>; --resume finishes from it", .doubt))
    }
    return page
  }

  private func add(_ triples: [String], of count: Int, _ word: String, to page: inout Page) {
    if triples.isEmpty { return }
    page.heading("\(triples.count) of \(count) \(word)")
    for triple in triples { page.item(Phrase(triple)) }
  }

  private var verb: String {
    switch report.action {
    case .loaded: "Loaded"
    case .replaced: "Replaced \(report.before) triples by"
    case .appended: "Added"
    case .changed: "Removed \(report.removed ?? 0), added \(report.added ?? 0); there should be"
    case .resumed: "Finished loading"
    case .verified: "Looked for"
    }
  }

  private var time: String {
    guard report.seconds > 0 else { return "" }
    let tenths = Int((report.seconds * 10).rounded())
    return ", in \(tenths / 10).\(tenths % 10) seconds"
  }
}
