/// The rows of a query's results with their variables understood.
struct ResultTable {
  /// What the rows tell of.
  enum Subject {
    /// A tenure each.
    case tenures
    /// An office each.
    case offices
    /// A person each.
    case people
  }

  let file: ImportedFile
  let subject: Subject
  /// The names of the variables by what they say.
  let names: [ResultVariable: String]
  /// The names that say nothing.
  let unknown: [String]
  let rows: [[String: SPARQLResults.Binding]]

  init(_ results: SPARQLResults, of file: ImportedFile) throws(ImportError) {
    let declared = Set(results.head.vars).union(results.results.bindings.lazy.flatMap(\.keys)).sorted()
    func understood(_ table: [(ResultVariable, [String])]) -> [ResultVariable: String] {
      // Of two names that say the same, the one that stands first.
      let order = results.head.vars + declared
      return order.reduce(into: [:]) { names, name in
        if let variable = ResultVariable(name, among: table), names[variable] == nil { names[variable] = name }
      }
    }
    let tenure = understood(ResultVariable.names)
    let office = understood(ResultVariable.officeNames)
    let tellsTenure =
      [.start, .end, .successor, .ordinal, .nature, .statement, .endCause].contains { tenure[$0] != nil }
      || ["prev", "predecessor", "previous"].contains { declared.contains($0) }
      || tenure[.holder] != nil && tenure[.position] != nil
    let tellsOffice =
      office.keys.contains { ![.position, .replaces, .replacedBy].contains($0) && !$0.isText }
      && office[.position] != nil
    if tellsOffice, [.start, .end, .holder].allSatisfy({ tenure[$0] == nil || tenure[$0] == office[.position] }) {
      (subject, names) = (.offices, office)
    } else if tellsTenure {
      (subject, names) = (.tenures, tenure)
    } else if tenure[.holder] != nil {
      (subject, names) = (.people, tenure)
    } else {
      throw ImportError(
        .content, file: file.path, pointer: "/head/vars",
        found: "the variables \(results.head.vars.joined(separator: ", "))",
        expected: "rows of position held: item, start_date, end_date and others",
        suggestion: "name the variable of the person ?item and that of the office ?position")
    }
    self.file = file
    let used = Set(names.values)
    unknown = declared.filter { !used.contains($0) }
    rows = results.results.bindings
  }

  /// What a row has of a variable; nil where it has nothing.
  subscript(_ row: Int, _ variable: ResultVariable) -> SPARQLResults.Binding? {
    names[variable].flatMap { rows[row][$0] }
  }

  /// Whether the query asked for something.
  func asks(_ variable: ResultVariable) -> Bool { names[variable] != nil }

  /// The place of a row.
  func place(_ row: Int) -> RecordPlace { file.place(.pointer(Self.bindings[row].description)) }

  /// The pointer of a value.
  func pointer(_ row: Int, _ variable: ResultVariable) -> RecordPlace.Fragment {
    .pointer(Self.bindings[row][names[variable] ?? ""].description)
  }

  private static let bindings = JSONPointer()["results"]["bindings"]
}

extension ResultVariable {
  /// Whether it is a label or description.
  var isText: Bool {
    switch self {
    case .label, .altLabel, .description: true
    default: false
    }
  }
}
