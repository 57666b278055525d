import Foundation
import KnowledgeGraph
import RDFSyntax
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `random strings, IRIs and structures come back`() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix(seed: 20_240_229)
    let folders = try (0..<20).map { try folder.addCase("seed\($0)", Self.triples(&random)) }
    let verdict = try Judges.compare(folders: folders)
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  private static func triples(_ random: inout SplitMix) -> [TermTriple] {
    let datatypes = [XSD.string, XSD.integer, XSD.boolean, XSD.decimal, "http://example.org/type"]
    func term(_ random: inout SplitMix, object: Bool) -> Term {
      switch Int.random(in: 0..<(object ? 6 : 2), using: &random) {
      case 0: .iri("http://example.org/" + scalars(&random, 8).compactMap(iriCharacter).joined())
      case 1: .blank("n\(Int.random(in: 0..<10, using: &random))")
      case 2:
        .literal(
          Literal(
            string(scalars(&random, 12)),
            language: ["en", "ru-Latn", "zh-hans-cn"].randomElement(using: &random) ?? "en"))
      default:
        .literal(Literal(string(scalars(&random, 40)), datatype: datatypes.randomElement(using: &random) ?? XSD.string))
      }
    }
    var triples: [TermTriple] = []
    for _ in 0..<200 {
      let predicate = Term.iri("http://example.org/s/p\(Int.random(in: 0..<5, using: &random))")
      triples.append(TermTriple(term(&random, object: false), predicate, term(&random, object: true)))
    }
    return triples
  }

  /// Scalars of all sizes, control characters and punctuation among them often.
  private static func scalars(_ random: inout SplitMix, _ limit: Int) -> [Unicode.Scalar] {
    (0..<Int.random(in: 0...limit, using: &random)).compactMap { _ in
      let bound: UInt32 = [0x30, 0x80, 0x800, 0x1_0000, 0x11_0000].randomElement(using: &random) ?? 0x80
      let value = UInt32.random(in: 1..<bound, using: &random)
      return value == 0xFFFE || value == 0xFFFF ? nil : Unicode.Scalar(value)
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }

  private static func iriCharacter(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || "-._~!$&'()*+,;=:@/?09".unicodeScalars.contains(scalar)
        ? String(scalar) : nil
    }
    return (0xA0...0xD7FF).contains(scalar.value) && !scalar.properties.isWhitespace ? String(scalar) : nil
  }
}
