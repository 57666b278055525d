/// The name most like a mistaken one: at most two edits and less than half its length away, the first in order if there are several.
///
/// - Complexity: O(*k* · *m*²) for *k* names and lengths up to *m*; names longer than 64 characters are left out.
func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  var best: (name: String, distance: Int)?
  for candidate in names.sorted() {
    let distance = editDistance(name, candidate)
    guard distance <= 2, distance * 2 < max(name.count, candidate.count), distance < best?.distance ?? .max else {
      continue
    }
    best = (candidate, distance)
  }
  return best?.name
}

/// The number of characters to insert, delete or replace to make one text of the other.
private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.unicodeScalars.prefix(65))
  let right = Array(right.unicodeScalars.prefix(65))
  guard left.count <= 64, right.count <= 64 else { return .max / 2 }
  var row = Array(0...right.count)
  for (i, character) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in right.indices {
      let replaced = diagonal + (character == right[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j + 1] + 1, row[j] + 1)
    }
  }
  return row[right.count]
}
