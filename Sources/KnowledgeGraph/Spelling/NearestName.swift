/// The name that a mistaken one was probably meant to be: the least edits away, the first in order if there are several.
///
/// Near enough is within a third of the mistaken name's length, at least one and at most four edits, and less than half
/// of either name. Upper and lower case are one.
///
/// - Parameters:
///   - name: what was written; names of more than 64 code points have no nearest.
///   - candidates: what may be written.
/// - Complexity: O(*m* · *n*) for a name of *m* characters and candidates of *n* characters together.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  guard name.unicodeScalars.count <= 64 else { return nil }
  let name = name.lowercased()
  let limit = min(4, max(1, name.count / 3))
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    guard let distance = editDistance(name, candidate.lowercased(), limit: limit),
      distance * 2 < max(name.count, candidate.count)
    else { continue }
    if let best, best <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}
