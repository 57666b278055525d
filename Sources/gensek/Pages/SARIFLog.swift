import ArgumentParser
import Succession

/// What a check finds in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS, 2020).
struct SARIFLog: Encodable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ check: Check) {
    let codes = CheckFinding.Code.allCases
    let rules = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let artifacts = Dictionary(
      check.sources.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    runs = [
      Run(
        tool: Tool(driver: Driver(name: "gensek", version: Gensek.configuration.version, rules: codes.map(Rule.init))),
        artifacts: check.sources.map(Artifact.init),
        results: check.findings.map { finding in
          Result(
            ruleId: finding.code.rawValue, ruleIndex: rules[finding.code] ?? 0, level: finding.severity.rawValue,
            message: Message(
              text: ([finding.sentence] + finding.corrections.map(CheckPage.words)).joined(separator: "\n")),
            locations: finding.places.map { place in
              Location(place, artifacts[place.source].map { (check.sources[$0], $0) }, finding)
            } + (finding.places.isEmpty ? [Location(finding)] : []),
            properties: finding)
        })
    ]
  }

  private struct Run: Encodable {
    var tool: Tool
    var artifacts: [Artifact]
    /// Positions in a text are counted in code points (section 3.14.17).
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  private struct Tool: Encodable {
    var driver: Driver
  }

  private struct Driver: Encodable {
    var name: String
    var version: String
    var rules: [Rule]
  }

  private struct Rule: Encodable {
    struct Configuration: Encodable {
      var level: String
    }

    var id: String
    var shortDescription: Message
    var defaultConfiguration: Configuration

    init(_ code: CheckFinding.Code) {
      id = code.rawValue
      shortDescription = Message(text: code.title)
      defaultConfiguration = Configuration(level: code.severity.rawValue)
    }
  }

  private struct Message: Encodable {
    var text: String
  }

  private struct Artifact: Encodable {
    var location: ArtifactLocation
    var hashes: [String: String]?

    init(_ source: Check.Source) {
      location = ArtifactLocation(uri: Self.uri(of: source))
      hashes = source.sha256.map { ["sha-256": $0] }
    }

    /// The address, or the name of the file as a relative reference (RFC 3986, section 4.2).
    static func uri(of source: Check.Source) -> String {
      if let url = source.url, url.contains(":") { return url }
      let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
      let digits = Array("0123456789ABCDEF".utf8)
      let bytes = source.title.utf8.flatMap { byte in
        kept.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private struct ArtifactLocation: Encodable {
    var uri: String
    var index: Int?
  }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    /// The finding as `--format json` has it.
    var properties: CheckFinding
  }

  private struct Location: Encodable {
    struct Physical: Encodable {
      var artifactLocation: ArtifactLocation
      var region: Region?
    }

    struct Logical: Encodable {
      var name: String?
      var fullyQualifiedName: String
      var kind: String
    }

    var physicalLocation: Physical?
    var logicalLocations: [Logical]

    /// A place of a file: by row, line or position as a region, and by JSON pointer as a logical location.
    init(_ place: Support.Place, _ source: (source: Check.Source, index: Int)?, _ finding: CheckFinding) {
      physicalLocation = Physical(
        artifactLocation: ArtifactLocation(
          uri: source.map { Artifact.uri(of: $0.source) } ?? place.source, index: source?.index),
        region: Region(place))
      logicalLocations = [Self.subject(finding)]
      if let pointer = place.fragment, pointer.hasPrefix("/") {
        logicalLocations.append(Logical(fullyQualifiedName: pointer, kind: "element"))
      }
    }

    /// Where no place is known: what it is about.
    init(_ finding: CheckFinding) { logicalLocations = [Self.subject(finding)] }

    private static func subject(_ finding: CheckFinding) -> Logical {
      let thing = finding.tenure ?? finding.office
      return Logical(name: thing.label, fullyQualifiedName: thing.iri, kind: "object")
    }
  }

  private struct Region: Encodable {
    var startLine: Int?
    var charOffset: Int?
    var charLength: Int?

    /// The region of a row (RFC 7111, counted from 1), a line (RFC 5147, by the gap before it, from 0) or a range of characters.
    init?(_ place: Support.Place) {
      if let start = place.start, let end = place.end, start >= 0 {
        charOffset = start
        charLength = end - start
        return
      }
      guard let fragment = place.fragment else { return nil }
      func number(after prefix: String) -> Int? {
        guard fragment.hasPrefix(prefix) else { return nil }
        return fragment.dropFirst(prefix.count).split { !("0"..."9").contains($0) }.first.flatMap { Int($0) }
      }
      guard let line = number(after: "row=") ?? number(after: "cell=") ?? number(after: "line=").map({ $0 &+ 1 }),
        line > 0
      else { return nil }
      startLine = line
    }
  }
}
