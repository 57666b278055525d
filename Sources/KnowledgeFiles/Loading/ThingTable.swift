/// The things that the files of one load describe: what an id can mean.
struct ThingTable: Sendable {
  /// One described thing.
  struct Thing: Sendable {
    var iri: String
    /// The IRI of its class.
    var classIRI: String
    /// The class's local name in lower case with hyphens.
    var kind: String
    var slug: String
    var file: String
    var position: FilePosition
  }

  /// In the order of files and lines.
  private(set) var all: [Thing] = []
  private var bySlug: [String: [Int]] = [:]
  private var byIRI: [String: Int] = [:]

  /// Adds a thing unless its IRI is taken.
  /// - Returns: the thing that has it already.
  mutating func add(_ thing: Thing) -> Thing? {
    if let taken = byIRI[thing.iri] { return all[taken] }
    byIRI[thing.iri] = all.count
    bySlug[thing.slug, default: []].append(all.count)
    all.append(thing)
    return nil
  }

  subscript(iri: String) -> Thing? { byIRI[iri].map { all[$0] } }

  /// The things that an id written by an author can mean: a slug, or a kind, a solidus and a slug.
  func things(named id: String) -> [Thing] {
    let parts = id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (bySlug[id] ?? []).map { all[$0] } }
    return (bySlug[String(parts[1])] ?? []).map { all[$0] }.filter { $0.kind == parts[0] }
  }

  /// The kind of a class: its local name in lower case, a hyphen before each capital (`CollectiveLeadership`, `collective-leadership`).
  static func kind(ofClass localName: String) -> String {
    var kind = ""
    for (index, character) in localName.enumerated() {
      if character.isUppercase, index > 0 { kind.append("-") }
      kind += character.lowercased()
    }
    return kind
  }
}
