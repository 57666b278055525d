import Chronology
import OfficeHolding

extension Audit {
  /// The stated durations of a tenure that do not fit its dates, or that fit only one of the dates that are claimed.
  static func statedDurations(_ tenure: Tenure) -> [Finding] {
    let durations = tenure.statedDurations
    guard !durations.isEmpty, let start = tenure.start, let end = tenure.end else { return [] }
    return durations.compactMap { stated -> Finding? in
      let pairs = EDTF.readings(start: start, end: end)
      let answers = pairs.map { stated.agrees(from: $0.start.days, to: $0.end.days).certainty }
      guard answers.contains(.no) else { return nil }
      let misfits = zip(pairs, answers).filter { $1 == .no }.map { pair, _ in
        "\(pair.start) to \(pair.end) is \(lengths(pair.start.days, pair.end.days))"
      }
      let fits = zip(pairs, answers).filter { $1 != .no }.map { "\($0.0.start) to \($0.0.end)" }
      let fitting = stated.fittingDates(from: start, to: end).map(\.description)
      let remedy =
        fits.isEmpty
        ? "a date that would fit: \(fitting.joined(separator: " or "))" : "it fits \(fits.joined(separator: ", "))"
      return Finding(
        .statedDuration,
        "\(tenure.label): the stated \(stated) does not fit, for \(misfits.joined(separator: ", ")); \(remedy)",
        about: [Named(tenure)], fitting: fits.isEmpty ? fitting : fits,
        support: tenure.support(GS.statedDuration).filter { $0.value == stated.iso8601 }
          + tenure.support(GS.start, GS.end))
    }
  }

  /// A length in days, and in years and days where it is longer than a year.
  private static func lengths(_ start: DayBounds, _ end: DayBounds) -> String {
    guard let count = DayCount(lasting: start, to: end) else { return "in the wrong order" }
    let days = count.description
    let years = CalendarSpanBounds(lasting: start, to: end, in: .yearsDays).description
    return days == years || years == "0 years, " + days ? days : "\(days) (\(years))"
  }

  /// Intervals that are stated from one event to another, and times elapsed until a source was rendered.
  static func statedIntervals(_ knowledge: KnowledgeBase) -> [Finding] {
    let renderings = knowledge.nodes(of: GS.Class.source).compactMap { knowledge.date(of: $0, GS.rendered) }
    return knowledge.nodes(of: GS.Class.circumstance).flatMap { node -> [Finding] in
      let event = Event(node, in: knowledge)
      var found: [Finding] = []
      guard let date = event.occurred else { return [] }
      for text in event.texts(GS.statedInterval) {
        guard let stated = duration(text) else { continue }
        for earlier in event.all(GS.after, as: Event.self) {
          guard let start = earlier.occurred, stated.agrees(from: start, to: date).certainty == .no else { continue }
          let days = DayCount(from: start.days, to: date.days)
          found.append(
            Finding(
              .statedInterval,
              "\(event.label): stated \(stated) after \(earlier.label), but \(start) to \(date) is \(days)",
              about: [Named(event), Named(earlier)],
              fitting: stated.fittingDates(from: start, to: date).map(\.description),
              support: event.support(GS.statedInterval, GS.date) + earlier.support(GS.date)))
        }
      }
      for text in event.texts(GS.statedElapsed) {
        guard let stated = duration(text), renderings.count == 1, let rendered = renderings.first,
          stated.agrees(from: date, to: rendered).certainty == .no
        else { continue }
        found.append(
          Finding(
            .statedInterval,
            "\(event.label): stated \(stated) before the source was rendered, but \(date) to \(rendered) is not",
            about: [Named(event)], support: event.support(GS.statedElapsed, GS.date)))
      }
      return found
    }
  }

  /// Ages at the start of a tenure that do not fit the day of birth.
  static func statedAges(_ knowledge: KnowledgeBase) -> [Finding] {
    knowledge.tenures.flatMap { tenure -> [Finding] in
      guard let start = tenure.start, let born = tenure.holder?.born else { return [] }
      return tenure.texts(GS.statedAge).compactMap { Int($0) }.compactMap { age -> Finding? in
        guard let span = CalendarSpan(years: age) else { return nil }
        let stated = StatedDuration(span)
        guard stated.agrees(from: born, to: start).certainty == .no else { return nil }
        return Finding(
          .statedAge, "\(tenure.label): the stated age of \(age) at \(start) does not fit the birth on \(born)",
          about: [Named(tenure)],
          support: tenure.support(GS.statedAge, GS.start) + (tenure.holder?.support(GS.born) ?? []))
      }
    }
  }

  private static func duration(_ text: String) -> StatedDuration? {
    do { return try StatedDuration(parsing: text) } catch { return nil }
  }
}
