/// Writes the planted faults as one JSON document, a fault a line, and in the end how much was written of what.
///
///     {"format":1,"seed":42,"faults":[
///     {"kind":"vacancy","office":"…","tenures":["…","…"],"days":120}
///     ],"counts":{"tenures":400,…}}
struct ExpectedFindings {
  /// What is written.
  private(set) var text = ByteText()
  private var counts: [PlantedFault.Kind: Int] = [:]
  private var isFirst = true

  init(seed: UInt64) {
    text += Array("{\"format\":1,\"seed\":\(seed),\"faults\":[".utf8)
  }

  /// Forgets what was written; the counts and the memory are kept.
  mutating func clear() { text.clear() }

  /// Appends the faults of a realm.
  mutating func write(_ realm: Realm, _ names: NodeNames) {
    for (index, office) in realm.offices.enumerated() {
      for fault in office.faults {
        counts[fault.kind, default: 0] += 1
        text += isFirst ? "\n" : ",\n"
        isFirst = false
        let tenures = fault.tenures.map { "\"\(names.tenureIRI($0, of: index))\"" }.joined(separator: ",")
        let days = fault.days.map { ",\"days\":\($0)" } ?? ""
        text += Array(
          "{\"kind\":\"\(fault.kind.rawValue)\",\"office\":\"\(names.officeIRI(index))\",\"tenures\":[\(tenures)]\(days)}"
            .utf8)
      }
    }
  }

  /// Appends the end of the document.
  mutating func finish(_ summary: GenerationSummary) {
    let faults = PlantedFault.Kind.allCases.map { "\"\($0.rawValue)\":\(counts[$0] ?? 0)" }.joined(separator: ",")
    text += Array(
      """

      ],"counts":{"tenures":\(summary.tenures),"offices":\(summary.offices),"persons":\(summary.persons),\
      "triples":\(summary.triples),"bytes":\(summary.bytes),"faults":{\(faults)}}}

      """.utf8)
  }
}
