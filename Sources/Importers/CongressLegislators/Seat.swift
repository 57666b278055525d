/// The office of a term: the presidency, the vice-presidency, the seat of a district, or one of a state's seats in the Senate.
struct Seat {
  /// Tells it from others: `prez`, `rep-WA-1`, `sen-WA-class-1`.
  let id: String
  /// What it is called in English.
  let label: String

  /// The office that a term names; what it does not tell is a finding.
  ///
  /// - Returns: nil where the type of the term is unknown.
  init?(of term: LegislatorRecord, into writer: inout ImportWriter) {
    switch term.text("type", into: &writer) {
    case "prez": self.init(id: "prez", label: "President of the United States")
    case "viceprez": self.init(id: "viceprez", label: "Vice President of the United States")
    case "rep": self.init(representative: term, into: &writer)
    case "sen": self.init(senator: term, into: &writer)
    case nil:
      writer.note(.missingValue, at: term.place, field: "type", "the term names no office; the tenure is kept")
      return nil
    case _?:
      writer.note(
        .unparsedValue, at: term.place(of: "type"), field: "type", value: term.members["type"]?.description,
        "prez, viceprez, rep or sen is expected; the tenure is kept without an office")
      return nil
    }
  }

  private init(id: String, label: String) {
    self.id = id
    self.label = label
  }

  private init(representative term: LegislatorRecord, into writer: inout ImportWriter) {
    let state = Self.state(of: term, into: &writer)
    switch term.number("district", into: &writer) {
    case 0?:
      id = "rep-\(state.code)-0"
      label = "United States Representative for \(state.name)’s at-large congressional district"
    case let district? where district > 0:
      id = "rep-\(state.code)-\(district)"
      label = "United States Representative for \(state.name)’s \(Self.ordinal(district)) congressional district"
    case let district:
      id = "rep-\(state.code)"
      label = "United States Representative for \(state.name), district unknown"
      writer.note(
        .missingValue, at: district == nil ? term.place : term.place(of: "district"), field: "district",
        value: district.map(String.init), "the district is not known; the seat is one of the state’s")
    }
  }

  private init(senator term: LegislatorRecord, into writer: inout ImportWriter) {
    let state = Self.state(of: term, into: &writer)
    let number = term.number("class", into: &writer)
    if let number, 1...3 ~= number {
      id = "sen-\(state.code)-class-\(number)"
      label = "United States Senator for \(state.name), class \(number)"
    } else {
      id = "sen-\(state.code)"
      label = "United States Senator for \(state.name), class unknown"
      writer.note(
        .missingValue, at: number == nil ? term.place : term.place(of: "class"), field: "class",
        value: number.map(String.init), "the class, 1 to 3, is not known; the seat is one of the state’s two")
    }
  }

  private static func state(of term: LegislatorRecord, into writer: inout ImportWriter) -> (code: String, name: String)
  {
    guard let code = term.text("state", into: &writer) else {
      writer.note(.missingValue, at: term.place, field: "state", "the state is not known; the tenure is kept")
      return ("unknown", "an unknown state")
    }
    if let name = StateNames.names[code] { return (code, name) }
    writer.note(
      .unparsedValue, at: term.place(of: "state"), field: "state", value: code,
      "no postal code of a state or territory; the seat is named after it as it stands")
    return (code, code)
  }

  /// `1st`, `12th`, `23rd`.
  private static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
