import Foundation
import OfficeHolding
import Testing

/// The constants and `Ontology/vocabulary.ttl` say the same, both ways.
struct VocabularyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The names of the constants as they stand in the source, so that none can be forgotten in a list.
  private static func constants(_ file: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: "Sources/OfficeHolding/Vocabulary/" + file), encoding: .utf8)
    return text.matches(of: /public static let \w+ = namespace \+ "(\w+)"/).map { String($0.output.1) }
  }

  /// The blocks of the vocabulary that define a term of its own, by local name.
  private static func blocks() throws -> [String: String] {
    let text = try String(contentsOf: root.appending(path: "Ontology/vocabulary.ttl"), encoding: .utf8)
    var blocks: [String: String] = [:]
    var name: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.prefixMatch(of: /gs:(\w+) a\s/) {
        name = String(match.output.1)
      } else if !line.hasPrefix(" ") {
        name = nil
      }
      if let name { blocks[name, default: ""] += line + "\n" }
    }
    return blocks
  }

  private static func names(where isKept: (String) -> Bool) throws -> Set<String> {
    Set(try blocks().filter { isKept($0.value) }.keys)
  }

  private static func locals(_ iris: [String]) -> Set<String> {
    Set(iris.map { String($0.dropFirst(GS.namespace.count)) })
  }

  @Test func `every term of the vocabulary has a constant and every constant a term`() throws {
    let constants = try ["GS.swift", "GS+Individuals.swift", "GS+Class.swift"].flatMap(Self.constants)
    #expect(Set(constants).count == constants.count)
    let defined = Set(try Self.blocks().keys)
    #expect(defined.count > 150)
    #expect(Set(constants) == defined)
  }

  @Test func `classes are constants of their own`() throws {
    #expect(
      Set(try Self.constants("GS+Class.swift")) == (try Self.names { $0.contains("owl:Class") && $0.hasClassType }))
  }

  @Test func `day properties, derived properties and derived classes are those so marked`() throws {
    #expect(Self.locals(GS.dayProperties) == (try Self.names { $0.types.contains("gs:DayProperty") }))
    #expect(Self.locals(GS.derivedProperties) == (try Self.names { $0.types.contains("gs:DerivedProperty") }))
    #expect(Self.locals(GS.derivedClasses) == (try Self.names { $0.types.contains("gs:DerivedClass") }))
  }

  @Test func `bounds are those that the vocabulary names`() throws {
    for (mark, names) in [
      ("gs:earliestBoundOf", GS.bounds.map { ($0.property, $0.earliest) }),
      ("gs:latestBoundOf", GS.bounds.map { ($0.property, $0.latest) }),
    ] {
      let expected = try Self.blocks().compactMap { name, block -> String? in
        guard let range = block.range(of: mark + " gs:") else { return nil }
        return block[range.upperBound...].prefix { $0.isLetter } + " " + name
      }
      let actual = names.map { $0.0.dropFirst(GS.namespace.count) + " " + $0.1.dropFirst(GS.namespace.count) }
      #expect(Set(actual.map(String.init)) == Set(expected))
    }
  }

  @Test func `superclasses within the vocabulary are the same`() throws {
    var expected: [String: Set<String>] = [:]
    for (name, block) in try Self.blocks() where block.hasClassType {
      guard let match = block.firstMatch(of: /rdfs:subClassOf ([^;.]+)/) else { continue }
      let above = match.output.1.matches(of: /gs:(\w+)/).map { String($0.output.1) }
      if !above.isEmpty { expected[name] = Set(above) }
    }
    let actual = Dictionary(
      uniqueKeysWithValues: GS.Class.superclasses.map {
        (String($0.key.dropFirst(GS.namespace.count)), Self.locals($0.value))
      })
    #expect(actual == expected)
  }
}

extension String {
  fileprivate var types: [String] {
    guard let match = prefixMatch(of: /gs:\w+ a\s([^;]+)/) else { return [] }
    return match.output.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }
  fileprivate var hasClassType: Bool { types.contains("owl:Class") }
}
