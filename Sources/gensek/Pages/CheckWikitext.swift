import Succession

/// The lists of holders as tables of a wiki, the latest first, with what was found beside each.
///
/// Things of Wikidata are links by the template `Q`.
struct CheckWikitext {
  private let check: Check
  private let tables: [HolderTable]

  init(_ check: Check, _ tables: [HolderTable]) {
    self.check = check
    self.tables = tables
  }

  var text: String {
    let byTenure = Dictionary(grouping: check.findings) { $0.tenure?.iri ?? "" }
    let byOffice = Dictionary(grouping: check.findings) { $0.office.iri }
    return tables.map { table in
      var text = "== \(Self.link(table.office)) ==\n"
      // What is about the office, or about a tenure that runs beside those of the table.
      let listed = Set(table.rows.map(\.tenure.iri))
      for office in [table.office] + table.offices.filter({ $0 != table.office }) {
        for finding in byOffice[office.iri] ?? [] where finding.tenure.map({ !listed.contains($0.iri) }) ?? true {
          text += "* \(Self.line(finding))\n"
        }
      }
      text += "{| class=\"wikitable\"\n! No. !! Holder !! Start !! End !! Findings\n"
      for row in table.rows.reversed() {
        let holders = row.holders.map(Self.link).joined(separator: ", ")
        let cells = [
          row.ordinal.map(String.init) ?? "", row.isActing ? "''\(holders)'' (acting)" : holders,
          Self.escaped(row.start?.edtf ?? ""), Self.escaped(row.end?.edtf ?? ""),
          (byTenure[row.tenure.iri] ?? []).map(Self.line).joined(separator: "<br>"),
        ]
        text += "|-\n| " + cells.joined(separator: " || ") + "\n"
      }
      return text + "|}\n"
    }.joined(separator: "\n")
  }

  private static func line(_ finding: CheckFinding) -> String {
    "'''\(finding.code.rawValue)''': \(escaped(finding.sentence))"
  }

  private static func link(_ thing: Named) -> String {
    let namespace = "http://www.wikidata.org/entity/"
    guard thing.iri.hasPrefix(namespace) else { return escaped(thing.label) }
    let id = thing.iri.dropFirst(namespace.count)
    guard id.first == "Q", id.dropFirst().allSatisfy({ ("0"..."9").contains($0) }) else { return escaped(thing.label) }
    return "{{Q|\(id)}}"
  }

  /// A text in which nothing is markup: what could be is written as a character reference.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]", "{", "}", "|", "<", ">", "&", "'", "=", "~", "#", "*", ":", ";", "\"":
        escaped += "&#\(scalar.value);"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
