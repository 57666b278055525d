/// What a variable of a query's results says, by its name; case and `_` do not count.
///
/// A name with `Label`, `AltLabel` or `Description` at its end is what the label service gives for the variable before it.
enum ResultVariable: Hashable, Sendable {
  // Of tenures
  case holder, position, statement, start, startPrecision, end, endPrecision, predecessor, successor, ordinal, nature,
    endCause
  // Of people
  case born, bornPrecision, died, diedPrecision
  // Of offices
  case inception, inceptionPrecision, abolition, abolitionPrecision, replaces, replacedBy, derivedReplaces
  case derivedReplacedBy, isPosition, isLegislator, isTerm, isConstituency, representativeCount, legislature, country
  /// A label, alternative label or description of what another variable names.
  indirect case label(ResultVariable)
  indirect case altLabel(ResultVariable)
  indirect case description(ResultVariable)

  /// The names that are understood; the first of each is the one of the documentation.
  static let names: [(ResultVariable, [String])] = [
    (.holder, ["item", "person", "holder", "human", "politician", "officeholder"]),
    (.position, ["position", "office", "post", "positionheld"]),
    (.statement, ["statement", "posn", "mandate", "ps"]),
    (.start, ["startdate", "start", "starttime", "from", "since"]),
    (.startPrecision, ["startprecision", "startdateprecision", "starttimeprecision"]),
    (.end, ["enddate", "end", "endtime", "to", "until"]),
    (.endPrecision, ["endprecision", "enddateprecision", "endtimeprecision"]),
    (.predecessor, ["prev", "predecessor", "previous", "replaces", "follows", "replaced"]),
    (.successor, ["next", "successor", "replacedby", "followedby"]),
    (.ordinal, ["ordinal", "seriesordinal", "number"]),
    (.nature, ["nature", "capacity", "sourcingcircumstances"]),
    (.endCause, ["endcause", "causeofend"]),
    (.born, ["born", "dob", "birthdate", "dateofbirth", "birth"]),
    (
      .bornPrecision, ["bornprecision", "dobprecision", "birthprecision", "birthdateprecision", "dateofbirthprecision"]
    ),
    (.died, ["died", "dod", "deathdate", "dateofdeath", "death"]),
    (
      .diedPrecision, ["diedprecision", "dodprecision", "deathprecision", "deathdateprecision", "dateofdeathprecision"]
    ),
  ]

  /// The names in the rows of an office, where the item is the office.
  static let officeNames: [(ResultVariable, [String])] = [
    (.position, ["item", "position", "office", "post"]),
    (.inception, ["inception", "formed", "created"]),
    (.inceptionPrecision, ["inceptionprecision"]),
    (.abolition, ["abolition", "abolished", "dissolved"]),
    (.abolitionPrecision, ["abolitionprecision"]),
    (.replaces, ["replaces"]),
    (.replacedBy, ["replacedby"]),
    (.derivedReplaces, ["derivedreplaces"]),
    (.derivedReplacedBy, ["derivedreplacedby"]),
    (.isPosition, ["isposition"]),
    (.isLegislator, ["islegislator"]),
    (.isTerm, ["isterm"]),
    (.isConstituency, ["isconstituency"]),
    (.representativeCount, ["representativecount", "seats"]),
    (.legislature, ["legislature", "organization"]),
    (.country, ["country", "jurisdiction"]),
  ]

  /// What a name says.
  init?(_ name: String, among names: [(ResultVariable, [String])]) {
    let folded = name.lowercased().filter { $0 != "_" }
    if let known = names.first(where: { $0.1.contains(folded) })?.0 {
      self = known
      return
    }
    for (ending, make) in [
      ("altlabel", ResultVariable.altLabel), ("label", ResultVariable.label),
      ("description", ResultVariable.description),
    ] where folded.hasSuffix(ending) {
      guard let base = ResultVariable(String(folded.dropLast(ending.count)), among: names) else { return nil }
      self = make(base)
      return
    }
    return nil
  }
}
