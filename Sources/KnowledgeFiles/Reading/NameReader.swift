/// Reads labels and literal text: letters as they stand, but the first of a label in either case; any dash, quotation mark or white space
/// for any other of its sort; a possessive ’s is no part of a name.
enum NameReader {
  /// Where a label stands as whole words.
  /// - Complexity: O(view × label).
  static func occurrences(of label: String, in view: TextView) -> [Occurrence] {
    let wanted = label.unicodeScalars.map(\.plain)
    guard let first = wanted.first, wanted.count <= view.scalars.count else { return [] }
    let firstFolded = first.folded
    var found: [Occurrence] = []
    for start in view.scalars.indices where view.folds[start] == firstFolded {
      guard !first.isWordScalar || view.scalars.isWordEdge(start),
        let end = end(of: wanted, from: start, in: view),
        !view.scalars[end - 1].isWordScalar || view.scalars.isWordEdge(end)
      else { continue }
      found.append(Occurrence(start..<end))
    }
    return found
  }

  /// The longest of the occurrences of several labels.
  static func occurrences(ofAny labels: some Sequence<String>, in view: TextView) -> [Occurrence] {
    labels.flatMap { occurrences(of: $0, in: view) }
  }

  private static func end(of wanted: [Unicode.Scalar], from start: Int, in view: TextView) -> Int? {
    var position = start
    for (index, scalar) in wanted.enumerated() {
      guard position < view.scalars.count else { return nil }
      if scalar == " " {
        guard view.plains[position] == " " else { return nil }
        while position < view.scalars.count, view.plains[position] == " " { position += 1 }
      } else {
        guard index == 0 || view.plains[position] == scalar else { return nil }
        position += 1
      }
    }
    return position
  }
}

extension Unicode.Scalar {
  /// With plain dashes, quotation marks and spaces; a letter in its own case.
  var plain: Unicode.Scalar {
    let folded = folded
    return folded.isLetter ? self : folded
  }
}
