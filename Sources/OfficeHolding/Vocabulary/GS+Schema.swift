/// What the vocabulary says about its own terms, as far as queries and derivation need it.
extension GS {
  /// The properties whose value means one day: claims of them that differ are doubt (`gs:DayProperty`).
  public static let dayProperties: [String] = [
    born, died, formed, dissolved, abolished, start, end, asOf, rendered,
  ]

  /// The properties that are only ever derived (`gs:DerivedProperty`).
  public static let derivedProperties: [String] = [
    hasOffice, supersedes, bornEarliest, bornLatest, diedEarliest, diedLatest, formedEarliest, formedLatest,
    dissolvedEarliest, dissolvedLatest, abolishedEarliest, abolishedLatest, startEarliest, startLatest,
    endEarliest, endLatest, attestedEarliest, attestedLatest, asOfEarliest, asOfLatest, dateEarliest,
    dateLatest, renderedEarliest, renderedLatest, valueEarliest, valueLatest, minimumDays, maximumDays,
    possibleDays, daysHeld, certainty, agreesWithDates, fittingDate, involves,
  ]

  /// The classes whose members are only ever derived (`gs:DerivedClass`).
  public static let derivedClasses: [String] = [
    Class.interregnum, Class.contradiction,
  ]

  /// Each date property with the properties of its earliest and latest day (`gs:earliestBoundOf`, `gs:latestBoundOf`).
  public static let bounds: [(property: String, earliest: String, latest: String)] = [
    (born, bornEarliest, bornLatest),
    (died, diedEarliest, diedLatest),
    (formed, formedEarliest, formedLatest),
    (dissolved, dissolvedEarliest, dissolvedLatest),
    (abolished, abolishedEarliest, abolishedLatest),
    (start, startEarliest, startLatest),
    (end, endEarliest, endLatest),
    (attestedAt, attestedEarliest, attestedLatest),
    (asOf, asOfEarliest, asOfLatest),
    (date, dateEarliest, dateLatest),
    (rendered, renderedEarliest, renderedLatest),
  ]
}

extension GS.Class {
  /// The classes that each class is directly a kind of, within the vocabulary.
  public static let superclasses: [String: [String]] = [
    abolition: [change],
    ban: [change],
    candidacy: [situation],
    change: [event],
    collectiveLeadership: [organization],
    collegiateOffice: [office],
    congress: [meeting],
    creation: [change],
    decision: [circumstance],
    dissolution: [change],
    event: [circumstance],
    founding: [change],
    group: [agent],
    interregnum: [circumstance],
    lineage: [position],
    meeting: [event],
    note: [citation],
    office: [position],
    organization: [agent],
    person: [agent],
    plenum: [meeting],
    power: [circumstance],
    reference: [citation],
    renaming: [change],
    situation: [circumstance],
    state: [organization],
    stateCongress: [meeting],
    supersession: [change],
    suspension: [change],
    tenure: [circumstance],
  ]

  /// A class and all that are kinds of it.
  public static func withSubclasses(of name: String) -> [String] { closures[name] ?? [name] }

  private static let closures: [String: [String]] = {
    var closures: [String: [String]] = [:]
    for name in Set(superclasses.keys).union(superclasses.values.joined()) {
      var waiting = [name]
      var above: Set<String> = []
      while let next = waiting.popLast() {
        if above.insert(next).inserted { waiting += superclasses[next] ?? [] }
      }
      for ancestor in above { closures[ancestor, default: []].append(name) }
    }
    return closures.mapValues { $0.sorted() }
  }()
}
