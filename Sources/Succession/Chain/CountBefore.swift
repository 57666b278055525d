import Chronology
public import OfficeHolding

/// How many holders there were before a person, by each way of counting.
///
/// The question has no one answer: it depends on whether the title, the lineage or the rows of the table are counted.
public struct CountBefore: Codable, Sendable {
  /// One way of counting.
  public struct Count: Codable, Sendable, Hashable {
    /// Title, lineage or row.
    public let reading: Chain.Reading
    /// The lineage or office whose holders are counted.
    public let subject: Named
    /// The number of persons, or of rows for ``Chain/Reading/row``; `nil` when the person is not among the holders.
    public let count: Int?
    /// Those who are counted, in order.
    public let holders: [Named]
    /// Whether the order that the count rests on is certain by the dates.
    public let isCertain: Answer
  }

  /// The person.
  public let person: Named
  /// The counts: by title, by the lineage and each lineage that is part of it, by row.
  public let counts: [Count]

  /// Counts the holders before a person's first tenure.
  ///
  /// - Parameters:
  ///   - person: The person, who is not counted.
  ///   - subject: The office or lineage.
  public init(_ person: Person, in subject: AnyThing) {
    let knowledge = subject.knowledge
    self.person = Named(person)
    var counts = [Count(.title, subject, person)]
    if knowledge.isA(subject.node, GS.Class.lineage) {
      let parts = Lineage(subject.node, in: knowledge).parts
      counts += parts.reversed().map { Count(.lineage, AnyThing($0.node, in: knowledge), person) }
    } else {
      counts.append(Count(.lineage, subject, person))
    }
    counts.append(Count(.row, subject, person))
    self.counts = counts
  }
}

extension CountBefore.Count {
  init(_ reading: Chain.Reading, _ subject: AnyThing, _ person: Person) {
    self.reading = reading
    self.subject = Named(subject)
    let rows = Line(of: subject, sharesTitle: reading == .title).rows
    guard let first = rows.firstIndex(where: { $0.holders.contains(person) }) else {
      count = nil
      holders = []
      isCertain = Answer(.yes, because: "\(person.label) is not among the holders")
      return
    }
    let before = rows[..<first]
    var persons: [Person] = []
    for holder in before.flatMap(\.holders) where !persons.contains(holder) { persons.append(holder) }
    holders = persons.map { Named($0) }
    count = reading == .row ? before.count : persons.count
    let uncertain = rows.first { other in
      !other.holders.contains(person) && other.startDays.intersection(rows[first].startDays) != nil
    }
    isCertain =
      uncertain.map { Answer(.undecidable, because: "\($0.label) may have begun on the same day") }
      ?? Answer(
        .yes, because: "every other start lies certainly before or after \(rows[first].start?.description ?? "it")")
  }
}
