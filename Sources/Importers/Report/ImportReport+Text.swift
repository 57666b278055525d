/// The report for people.
extension ImportReport {
  /// How many findings of each code the text tells; `findings` has more, and the counts all.
  public static let toldFindings = 5

  /// What was read, what came out, and the findings: counts of each code, the first of each with its place.
  public var text: String {
    var lines: [String] = []
    for file in files {
      let form = file.form.map { ", \($0)" } ?? ""
      lines.append("\(file.path): \(counted(file.records, "record"))\(form), \(file.encoding.rawValue)")
    }
    let all = things.sorted { $0.key < $1.key }.map { counted($0.value, Self.words(of: $0.key)) }
    lines.append((all + [counted(triples, "triple")]).joined(separator: ", "))
    if let tenures = things["Tenure"] ?? (tenureRecords > 0 ? 0 : nil), tenures != tenureRecords {
      lines.append(
        "\(counted(tenureRecords, "record")) of tenures, and \(counted(tenures, "tenure")) came out")
    }
    for count in counts {
      lines.append("\(count.code.words): \(count.count)")
      let told = findings.lazy.filter { $0.code == count.code }.prefix(Self.toldFindings)
      for finding in told { lines.append("  \(finding)") }
      if count.count > told.count { lines.append("  … and \(count.count - told.count) more") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line for each file: how many records were read; and one with the counts of findings, where there are any.
  public var summary: String {
    var text = ""
    for file in files { text += "\(file.path): \(counted(file.records, "record"))\n" }
    guard !counts.isEmpty else { return text }
    let findings = counts.map { "\($0.count) \($0.count == 1 ? $0.code.word : $0.code.words)" }.joined(separator: "; ")
    return text + "  \(findings)\n"
  }

  /// The local name of a class as words: `CollegiateOffice` is a collegiate office.
  private static func words(of name: String) -> String {
    name.reduce(into: "") { words, letter in
      if letter.isUppercase, !words.isEmpty { words += " " }
      words += letter.lowercased()
    }
  }
}

extension ImportFinding.Code {
  /// What one of its findings is, as a person would say it after “1”.
  public var word: String {
    switch self {
    case .encoding, .leftOut: words
    case .unknownColumn: "column or key that nothing reads"
    case .raggedRecord: "record that does not fit the table"
    case .unparsedDate: "date that is not understood"
    case .unparsedValue: "value that is not understood"
    case .alteredValue: "value put in another form"
    case .danglingReference: "reference to what is not there"
    case .ambiguousReference: "reference that fits several things"
    case .impossibleInterval: "tenure that ends before it starts"
    case .missingValue: "record without what makes it one"
    case .duplicateKey: "id that stands twice"
    case .mergedNames: "name spelled differently and taken as another's"
    case .inheritedValue: "value taken from elsewhere"
    case .mergedRecords: "record that is one with another"
    }
  }

  /// What its findings have in common, as a person would say it.
  public var words: String {
    switch self {
    case .encoding: "encoding recognised"
    case .unknownColumn: "columns or keys that nothing reads"
    case .raggedRecord: "records that do not fit the table"
    case .unparsedDate: "dates that are not understood"
    case .unparsedValue: "values that are not understood"
    case .alteredValue: "values put in another form"
    case .danglingReference: "references to what is not there"
    case .ambiguousReference: "references that fit several things"
    case .impossibleInterval: "tenures that end before they start"
    case .missingValue: "records without what makes them one"
    case .duplicateKey: "ids that stand twice"
    case .mergedNames: "names spelled differently and taken as one"
    case .inheritedValue: "values taken from elsewhere"
    case .leftOut: "left out"
    case .mergedRecords: "records that are one"
    }
  }
}
