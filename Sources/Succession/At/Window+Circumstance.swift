import Chronology
import OfficeHolding

extension Window {
  /// The reason of an answer where nothing bounds a thing in time.
  static let noDate = "no date is stated"

  /// Whether a power, situation or leadership held at some time of the window, by its dates, the events that began and
  /// ended it, what it came before and after, and when it is attested; undecidable where none of these is known.
  func holds(_ thing: AnyThing, start: EDTF?, end: EDTF?) -> Answer {
    let start = start ?? (thing.all(GS.startedBy) + thing.all(GS.after)).compactMap { Event($0).occurred }.first
    let end = end ?? (thing.all(GS.endedBy) + thing.all(GS.before)).compactMap { Event($0).occurred }.first
    let attested = thing.texts(GS.attestedAt).compactMap { text -> EDTF? in
      do { return try EDTF(parsing: text) } catch { return nil }
    }
    if start == nil && end == nil && attested.isEmpty { return Answer(.undecidable, because: Self.noDate) }
    let answer = meets(start: start, end: end, attested: attested).sometime
    guard !attested.isEmpty else { return answer }
    return Answer(
      answer.certainty, because: answer.reason + "; attested " + attested.map(\.description).joined(separator: ", "))
  }
}

extension Event {
  init(_ thing: AnyThing) { self.init(thing.node, in: thing.knowledge) }
}
