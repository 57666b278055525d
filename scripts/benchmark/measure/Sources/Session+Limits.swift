import Foundation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

extension Session {
  /// What no layer can be faster than: memory that is copied, an array that is read from end to end.
  mutating func measureLimits(_ knowledge: KnowledgeBase) throws {
    if wants("read") {
      let path = data
      _ = try report.measure("read", answering: { ["triples": $0] }) {
        var sink = CountingSink()
        try NTriplesReader().read(file: path, into: &sink)
        return sink.count
      }
    }
    if wants("copy-input") { measureCopying("copy-input", try Self.size(of: data)) }
    if wants("copy-output") {
      var sink = CountedBytes()
      try NTriplesWriter().write([knowledge.asserted], to: &sink)
      measureCopying("copy-output", sink.count)
    }
    let count = knowledge.asserted.count
    if wants("walk") {
      _ = report.measure("walk", answering: { _ in ["triples": count] }) {
        var sum = 0
        for triple in knowledge.asserted.match() {
          sum &+= Int(triple.subject.rawValue) &+ Int(triple.predicate.rawValue) &+ Int(triple.object.rawValue)
        }
        return sum
      }
    }
    if wants("scan") {
      let array = (0..<3 * count).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761) }
      let sum = report.measure("scan", answering: { _ in ["triples": count] }) {
        array.reduce(into: 0) { $0 &+= Int($1) }
      }
      // Without a use of the sum nothing would be added up.
      precondition(sum > 0, "an empty graph")
    }
  }

  /// Copies as many bytes from one place in memory to another, both touched before.
  private mutating func measureCopying(_ name: String, _ count: Int) {
    let source = [UInt8](repeating: 1, count: count)
    var target = [UInt8](repeating: 2, count: count)
    report.measure(name, answering: { _ in ["bytes": count] }) {
      source.withUnsafeBytes { from in target.withUnsafeMutableBytes { $0.copyMemory(from: from) } }
    }
    precondition(target[count / 2] == 1, "nothing was copied")
  }

  private static func size(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}
