import Foundation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

extension Session {
  private static let prefixes = [
    "gs": GS.namespace, "skos": "http://www.w3.org/2004/02/skos/core#", "edtf": "http://id.loc.gov/datatypes/edtf/",
  ]

  /// Exports to nowhere and to a file; where whole answers are asked for, to files that others read.
  mutating func measureWriting(_ knowledge: KnowledgeBase) throws {
    let graph = knowledge.asserted
    let turtle = try TurtleWriter(prefixes: Self.prefixes)
    if wants("export-ntriples") {
      try report.measure("export-ntriples", answering: { ["triples": graph.count] }) {
        var sink = try DescriptorSink(path: "/dev/null")
        try NTriplesWriter().write([graph], to: &sink)
      }
    }
    if wants("export-turtle") {
      try report.measure("export-turtle", answering: { ["triples": graph.count] }) {
        var sink = try DescriptorSink(path: "/dev/null")
        try turtle.write([graph], to: &sink)
      }
    }
    if wants("export-file") {
      let path = scratch + "/export.nt"
      unlink(path)
      sync()
      try report.measure("export-file", answering: { ["triples": graph.count] }) {
        var file = try AtomicFile(replacing: path)
        try NTriplesWriter().write([graph], to: &file)
        try file.commit()
      }
      unlink(path)
    }
    if let answers = report.answers, wants("export-ntriples") || wants("export-file") || wants("export-turtle") {
      try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: true)
      var triples = try AtomicFile(replacing: answers.appending(path: "export.nt").path)
      try NTriplesWriter().write([graph], to: &triples)
      try triples.commit()
      var text = try AtomicFile(replacing: answers.appending(path: "export.ttl").path)
      try turtle.write([graph], to: &text)
      try text.commit()
    }
  }
}
