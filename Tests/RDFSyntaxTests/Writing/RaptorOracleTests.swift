import CRaptor2
import Foundation
import KnowledgeGraph
import Testing

@testable import RDFSyntax

/// raptor's own serializer of N-Triples, right for what passed our checks except for its labels of blank nodes.
@Suite struct RaptorOracleTests {
  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `raptor's own N-Triples is the same graph`() throws {
    let folder = try TemporaryFolder()
    let plain = RaptorFault.all.filter { fault in
      fault.outcome == .kept && !fault.triples.contains { $0.subject.kind == .blank || $0.object.kind == .blank }
    }
    #expect(plain.count > 50)
    let folders = try plain.enumerated().map { index, fault in
      try folder.addCase("\(index)", fault.triples, also: ["raptor.nt": try Self.serialized(fault.triples)])
    }
    let verdict = try Judges.compare(folders: folders)
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  private static func serialized(_ triples: [TermTriple]) throws -> String {
    let world = try RaptorWorld()
    let buffer = ByteBuffer()
    let stream = try unsafe #require(buffer.makeStream(in: world.pointer))
    for triple in triples {
      var statement = unsafe raptor_statement()
      unsafe raptor_statement_init(&statement, world.pointer)
      unsafe statement.subject = term(triple.subject, world.pointer)
      unsafe statement.predicate = term(triple.predicate, world.pointer)
      unsafe statement.object = term(triple.object, world.pointer)
      #expect(unsafe raptor_statement_ntriples_write(&statement, stream, 0) == 0)
      unsafe raptor_statement_clear(&statement)
    }
    unsafe raptor_free_iostream(stream)
    return buffer.withSpan { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
  }

  private static func term(_ term: Term, _ world: OpaquePointer) -> UnsafeMutablePointer<raptor_term>? {
    switch term {
    case .iri(let iri): return unsafe raptor_new_term_from_uri_string(world, iri)
    case .blank(let label): return unsafe raptor_new_term_from_blank(world, label)
    case .literal(let literal):
      if let language = literal.language {
        return unsafe raptor_new_term_from_literal(world, literal.lexicalForm, nil, language)
      }
      let datatype = unsafe raptor_new_uri(world, literal.datatype)
      defer { unsafe raptor_free_uri(datatype) }
      return unsafe raptor_new_term_from_literal(world, literal.lexicalForm, datatype, nil)
    }
  }
}
