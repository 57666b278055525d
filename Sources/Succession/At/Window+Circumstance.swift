import Chronology
import OfficeHolding

extension Window {
  /// The reason of an answer where nothing bounds a thing in time.
  static let noDate = "no date is stated"

  /// Whether a power, situation or leadership held at some time of the window, by its dates, the events that began and
  /// ended it, what it came before and after, and when it is attested; undecidable where none of these is known.
  ///
  /// - Parameter limits: The days outside which it cannot have been; `nil` for those of a power.
  func holds(_ thing: AnyThing, start: EDTF?, end: EDTF?, within limits: Limits? = nil) -> Answer {
    let start = start ?? (thing.all(GS.startedBy) + thing.all(GS.after)).compactMap { Event($0).occurred }.first
    let end = end ?? (thing.all(GS.endedBy) + thing.all(GS.before)).compactMap { Event($0).occurred }.first
    let attested = thing.texts(GS.attestedAt).compactMap { text -> EDTF? in
      do { return try EDTF(parsing: text) } catch { return nil }
    }
    let answer = meets(start: start, end: end, attested: attested, within: limits ?? Limits(ofPower: thing)).sometime
    if start == nil && end == nil && attested.isEmpty && answer.certainty != .no {
      return Answer(.undecidable, because: Self.noDate)
    }
    return answer
  }
}

extension Event {
  init(_ thing: AnyThing) { self.init(thing.node, in: thing.knowledge) }
}

extension Window.Limits {
  /// The lives of people who all had part in something: from the last birth to the first death.
  init(_ people: [AnyThing]) {
    for person in people {
      startNotBefore(person.date(GS.born)?.earliest, "the birth of \(person.label)")
      endNotAfter(person.date(GS.died)?.latest, "the death of \(person.label)")
    }
  }

  /// For a tenure: the life of its holder, what came before its beginning and after its end and, unless it is held in
  /// fact only, the time of its office and of the body or country that the office is of.
  init(_ tenure: Tenure) {
    self.init(tenure.all(GS.holder))
    for cause in tenure.all(GS.startedBy, as: AnyThing.self) {
      for earlier in cause.all(GS.after, as: Event.self) { startNotBefore(earlier.occurred?.earliest, earlier.label) }
    }
    for cause in tenure.all(GS.endedBy, as: AnyThing.self) {
      for later in cause.all(GS.before, as: Event.self) { endNotAfter(later.occurred?.latest, later.label) }
    }
    guard !tenure.isDeFacto else { return }
    for office in tenure.offices {
      startNotBefore(office.formed?.earliest, "the office was formed")
      endNotAfter(office.abolished?.latest, "the office was abolished")
      for body in office.all(GS.organization, as: AnyThing.self) + office.all(GS.country) {
        startNotBefore(body.date(GS.formed)?.earliest, "the forming of \(body.label)")
        endNotAfter(body.date(GS.dissolved)?.latest, "the dissolution of \(body.label)")
      }
    }
  }

  /// For a power of a person: the life of that person and, where it is an office's too, the time of holding that office.
  init(ofPower power: AnyThing) {
    let holders = power.all(GS.heldBy, as: Person.self)
    self.init(holders.map { AnyThing($0.node, in: power.knowledge) })
    let offices = Set(power.all(GS.office, as: Office.self))
    for holder in holders {
      let tenures = holder.tenures.filter { !offices.isDisjoint(with: $0.offices) }
      guard let first = tenures.first, let last = tenures.last else { continue }
      startNotBefore(first.startDays.earliest, "the start of \(first.label)")
      endNotAfter(last.endDays.latest, "the end of \(last.label)")
    }
  }

  private mutating func startNotBefore(_ day: Day?, _ reason: String) {
    guard let day else { return }
    if let first, first.day >= day { return }
    first = (day, "\(reason), \(day)")
  }

  private mutating func endNotAfter(_ day: Day?, _ reason: String) {
    guard let day else { return }
    if let last, last.day <= day { return }
    last = (day, "\(reason), \(day)")
  }
}
