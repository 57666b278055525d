/// The prefixes that a Turtle document has declared so far, and the namespaces they stand for.
struct PrefixTable {
  /// The prefixes without the colon, in the order of their first declaration.
  private var names: [[UInt8]] = []
  /// The namespace of each.
  private(set) var namespaces: [[UInt8]] = []
  /// The numbers of those that the linear search does not reach; by bytes, as canonically equivalent names differ.
  private var numbers: [[UInt8]: Int] = [:]

  /// So many prefixes are compared one after another, which is faster than to hash; few documents have more.
  private static let searched = 24

  /// Declares a prefix, anew or again.
  mutating func declare(_ name: ArraySlice<UInt8>, as namespace: [UInt8]) {
    if let number = number(of: name) {
      namespaces[number] = namespace
      return
    }
    if names.count >= Self.searched { numbers[Array(name)] = names.count }
    names.append(Array(name))
    namespaces.append(namespace)
  }

  /// The number of a prefix, which stays the same.
  func number(of name: ArraySlice<UInt8>) -> Int? {
    for number in 0..<min(names.count, Self.searched) where names[number].elementsEqual(name) { return number }
    return numbers.isEmpty ? nil : numbers[Array(name)]
  }

  /// All prefixes as strings.
  var all: [String: String] {
    var result: [String: String] = [:]
    for (name, namespace) in zip(names, namespaces) {
      result[String(decoding: name, as: UTF8.self)] = String(decoding: namespace, as: UTF8.self)
    }
    return result
  }

  /// How to mend the use of a prefix that is not declared.
  func suggestion(for name: String) -> String {
    if let namespace = Self.wellKnown[name] { return "add the line @prefix \(name): <\(namespace)> ." }
    let lower = name.lowercased()
    for declared in names.prefix(100).map({ String(decoding: $0, as: UTF8.self) }) where !declared.isEmpty {
      if declared.lowercased() == lower || declared.hasPrefix(name) || (!name.isEmpty && name.hasPrefix(declared)) {
        return "the declared prefix ‘\(declared):’ may be meant"
      }
    }
    return "declare it with @prefix \(name): <…> ."
  }

  private static let wellKnown = [
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#", "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/", "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#", "oa": "http://www.w3.org/ns/oa#", "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#", "gs": "https://w3id.org/gensek/ns#",
  ]
}
