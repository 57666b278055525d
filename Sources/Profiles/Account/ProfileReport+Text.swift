/// The report for people.
extension ProfileReport {
  /// How many findings of each code the text tells; `findings` has more, and the counts all.
  public static let toldFindings = 5

  /// What was written, what the profile has no place for, and the findings: counts of each code, the first of each.
  public var text: String {
    var lines: [String] = []
    let things = written.sorted { $0.key < $1.key }.map { Self.counted($0.value, $0.key.lowercased()) }
    lines.append("\(profile.rawValue): \(things.isEmpty ? "nothing" : things.joined(separator: ", "))")
    lines.append("\(carried) of \(Self.counted(asserted, "asserted triple")) are carried")
    if asserted > carried {
      lines.append("no place for:")
      // What the profile writes is told property by property, all else by its class.
      var others: [(name: String, count: Int)] = []
      for (about, properties) in Dictionary(grouping: left, by: \.about).sorted(by: { $0.key < $1.key }) {
        if written[about] != nil {
          let all = properties.sorted { ($1.count, $0.property) < ($0.count, $1.property) }
          lines.append("  \(about): " + all.map { "\($0.property) \($0.count)" }.joined(separator: ", "))
        } else {
          others.append((about, properties.reduce(0) { $0 + $1.count }))
        }
      }
      others.sort { ($1.count, $0.name) < ($0.count, $1.name) }
      if !others.isEmpty {
        lines.append("  triples about other things: " + others.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
      }
    }
    if derived > 0 {
      lines.append("  \(Self.counted(derived, "derived triple")): bounds, day counts, interregna, contradictions")
    }
    for count in counts {
      lines.append("\(count.code.words): \(count.count)")
      let told = findings.lazy.filter { $0.code == count.code }.prefix(Self.toldFindings)
      for finding in told { lines.append("  \(finding)") }
      if count.count > told.count { lines.append("  … and \(count.count - told.count) more") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    return noun == "person" ? "\(number) people" : "\(number) \(noun)s"
  }
}
