import Foundation
import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct RaptorFaultTests {
  @Test(arguments: RaptorFault.all.filter { $0.outcome == .refused })
  func `what cannot be written is refused with an error that says why`(fault: RaptorFault) throws {
    for write in [{ _ = try ntriples([$0]) }, { _ = try turtle([$0]) }] as [(Graph) throws -> Void] {
      let error = #expect(throws: ExportError.self) { try write(graph(fault.triples)) }
      guard case .invalidTerm(_, let reason, let triple) = error else {
        Issue.record("not an error about a term: \(String(describing: error))")
        continue
      }
      #expect(!reason.isEmpty)
      #expect(triple != nil)
      let message = String(describing: error)
      #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }

  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `what is written comes back as the same graph from pyoxigraph and rdflib`() throws {
    let folder = try TemporaryFolder()
    let kept = RaptorFault.all.filter { $0.outcome == .kept }
    let folders = try kept.enumerated().map { index, fault in
      try folder.addCase(String(format: "%03d", index), fault.triples)
    }
    let verdict = try Judges.compare(folders: folders)
    let faults = verdict.output.split(separator: "\n").map { line in
      line.prefix(3).allSatisfy(\.isNumber) ? "\(kept[Int(line.prefix(3)) ?? 0].name): \(line)" : String(line)
    }
    #expect(verdict.status == 0, "\(faults.joined(separator: "\n"))")
    #expect(verdict.output.contains("\(kept.count) compared, 0 different"))
  }

  @Test(
    .enabled(if: Judges.program("serdi") != nil, "needs serdi"),
    arguments: RaptorFault.all.filter { $0.outcome == .kept })
  func `serdi accepts what is written`(fault: RaptorFault) throws {

    let folder = try TemporaryFolder()
    let written = try folder.addCase("case", fault.triples)
    for (file, syntax) in [("written.nt", "ntriples"), ("written.ttl", "turtle")] {
      let verdict = try Judges.run(
        try #require(Judges.program("serdi")), ["-i", syntax, "-o", "ntriples", "\(written)/\(file)"])
      #expect(verdict.status == 0, "\(syntax): \(verdict.output.suffix(500))")
    }
  }

  @Test(
    .enabled(if: Judges.program("rapper") != nil, "needs rapper"),
    arguments: RaptorFault.all.filter { $0.outcome == .kept })
  func `rapper accepts what is written`(fault: RaptorFault) throws {
    let folder = try TemporaryFolder()
    let written = try folder.addCase("case", fault.triples)
    for (file, syntax) in [("written.nt", "ntriples"), ("written.ttl", "turtle")] {
      let verdict = try Judges.run(
        try #require(Judges.program("rapper")), ["-q", "-c", "-i", syntax, "\(written)/\(file)"])
      #expect(verdict.status == 0, "\(syntax): \(verdict.output.suffix(500))")
      #expect(!verdict.output.contains("Error"))
    }
  }
}
