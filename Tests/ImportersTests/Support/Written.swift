import KnowledgeGraph
import RDFSyntax

/// Graphs as they are written.
enum Written {
  struct Bytes: ByteSink {
    var bytes: [UInt8] = []
    mutating func write(_ more: Span<UInt8>) { for index in more.indices { bytes.append(more[index]) } }
  }

  static func lines(_ graph: Graph) throws -> [UInt8] {
    var sink = Bytes()
    try NTriplesWriter().write([graph], to: &sink)
    return sink.bytes
  }

  static func turtle(_ graph: Graph) throws -> [UInt8] {
    var sink = Bytes()
    try TurtleWriter(prefixes: ["gs": "https://w3id.org/gensek/ns#"]).write([graph], to: &sink)
    return sink.bytes
  }
}
