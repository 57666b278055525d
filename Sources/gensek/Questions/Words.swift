import Succession

/// Phrases that several commands say.
enum Words {
  /// Labels with commas.
  static func list(_ things: [Named]) -> String {
    things.map(\.label).joined(separator: ", ")
  }

  /// Ranges of code points with the slug of their source: `wikipedia-… 457-469, 510-523`.
  static func places(_ places: [Support.Place]) -> String {
    var sources: [String] = []
    for place in places where !sources.contains(place.source) { sources.append(place.source) }
    return sources.map { source in
      let ranges = places.filter { $0.source == source }.compactMap(range)
      return ([source] + [ranges.joined(separator: ", ")]).joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// `457-469`, `row=5` or `/persons/3`, or nil for a place without a position.
  static func range(_ place: Support.Place) -> String? {
    guard let start = place.start, let end = place.end else { return place.fragment }
    return "\(start)-\(end)"
  }

  /// Where something is read and what the source cites for it; nil where neither is known.
  static func support(_ support: Support) -> String? {
    var parts: [String] = []
    if !support.places.isEmpty { parts.append(places(support.places)) }
    for group in support.jointPlaces where !group.isEmpty { parts.append("together \(places(group))") }
    if !support.citations.isEmpty {
      parts.append("citing " + support.citations.map(\.marker).joined())
    }
    if !support.derivedFrom.isEmpty { parts.append("derived from \(support.derivedFrom.joined(separator: ", "))") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The ranges of a support in one word each, those that support only together joined by `+`.
  static func ranges(_ support: Support) -> String {
    (support.places.compactMap(range)
      + support.jointPlaces.map { $0.compactMap(range).joined(separator: "+") }).joined(separator: " ")
  }

  /// What follows the kind in an id.
  static func slug(_ id: String) -> String {
    id.split(separator: "/").last.map(String.init) ?? id
  }

  /// "1 day", "2 days".
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(singular)" : "\(number) \(plural ?? singular + "s")"
  }
}
