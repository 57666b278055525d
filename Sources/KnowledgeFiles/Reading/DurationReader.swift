/// Reads durations in English prose: “30 years, 196 days”, “0–1 years”, “nine days”, “102 years ago”, “annually”.
enum DurationReader {
  /// Where a duration stands.
  /// - Parameter value: an ISO 8601 duration, or two with a solidus between them.
  static func occurrences(of value: String, in view: TextView) -> [Occurrence] {
    let wanted = value.split(separator: "/").compactMap { StatedDuration(iso: String($0)) }
    guard let shortest = wanted.first, let longest = wanted.last else { return [] }
    var found: [Occurrence] = []
    var position = 0
    while position < view.scalars.count {
      guard view.scalars.isWordEdge(position), let duration = duration(at: position, in: view) else {
        position += 1
        continue
      }
      if duration.shortest == shortest, duration.longest == longest { found.append(Occurrence(duration.stretch)) }
      position = duration.stretch.upperBound
    }
    return found
  }

  private struct Found {
    var shortest = StatedDuration()
    var longest = StatedDuration()
    var stretch: Range<Int>
  }

  private static func duration(at start: Int, in view: TextView) -> Found? {
    let limit = view.scalars.count
    if let single = adverb(at: start, in: view, limit: limit) { return single }
    var found: Found?
    var seen: [WritableKeyPath<StatedDuration, Int>] = []
    var position = start
    while let part = part(at: position, in: view, limit: limit), !seen.contains(part.unit) {
      seen.append(part.unit)
      var total = found ?? Found(stretch: start..<start)
      total.shortest[keyPath: part.unit] = part.least
      total.longest[keyPath: part.unit] = part.most
      total.stretch = start..<part.end
      found = total
      position = afterJoint(part.end, in: view, limit: limit)
    }
    if let whole = found {
      let next = view.skippingSpaces(whole.stretch.upperBound, limit: limit)
      let word = view.word(at: next, limit: limit)
      if view.folded(word) == "ago" || view.folded(word) == "old" {
        found?.stretch = start..<word.upperBound
      }
    }
    return found
  }

  private static func adverb(at start: Int, in view: TextView, limit: Int) -> Found? {
    let word = view.word(at: start, limit: limit)
    let duration: StatedDuration? =
      switch view.folded(word) {
      case "annually", "yearly": StatedDuration(years: 1)
      case "monthly": StatedDuration(months: 1)
      case "weekly": StatedDuration(weeks: 1)
      case "daily": StatedDuration(days: 1)
      default: nil
      }
    return duration.map { Found(shortest: $0, longest: $0, stretch: word) }
  }

  /// “30 years”, “0–1 years”, “nine-day”.
  private static func part(
    at start: Int, in view: TextView, limit: Int
  ) -> (least: Int, most: Int, unit: WritableKeyPath<StatedDuration, Int>, end: Int)? {
    guard let first = NumberReader.number(at: start, in: view, limit: limit), let least = Int(first.value) else {
      return nil
    }
    var most = least
    var position = first.stretch.upperBound
    if position + 1 < limit, view.folds[position] == "-",
      let second = NumberReader.number(at: position + 1, in: view, limit: limit), let value = Int(second.value)
    {
      most = value
      position = second.stretch.upperBound
    }
    position =
      position < limit && view.scalars[position] == "-"
      ? position + 1 : view.skippingSpaces(position, limit: limit)
    let word = view.word(at: position, limit: limit)
    let unit: WritableKeyPath<StatedDuration, Int>
    switch view.folded(word) {
    case "year", "years": unit = \.years
    case "month", "months": unit = \.months
    case "week", "weeks": unit = \.weeks
    case "day", "days": unit = \.days
    default: return nil
    }
    return (least, most, unit, word.upperBound)
  }

  /// Past “, ”, “ and ” or a space.
  private static func afterJoint(_ end: Int, in view: TextView, limit: Int) -> Int {
    var position = end
    if position < limit, view.scalars[position] == "," { position += 1 }
    position = view.skippingSpaces(position, limit: limit)
    let word = view.word(at: position, limit: limit)
    return view.folded(word) == "and" ? view.skippingSpaces(word.upperBound, limit: limit) : position
  }
}
