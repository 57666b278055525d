import Foundation
import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct `Encoding and line ends` {
  private static let readers: [any RDFReader] = [NTriplesReader(), NQuadsReader(graphs: .union), TurtleReader()]
  private static let line = "<http://e/s> <http://e/p> \"ü\" ."
  private static let triple = TermTriple(.iri("http://e/s"), .iri("http://e/p"), .literal(Literal("ü")))

  @Test(arguments: [
    "", "\n", "\r\n", "\r", " ", "\t\n\n", "# and a comment", "# and a comment\r\n", "\n# nothing more\n\n",
  ]) func `a document may end in any way`(_ end: String) throws {
    for reader in Self.readers {
      for tornUp in [false, true] {
        let list = try reader.outcome(Array((Self.line + end).utf8), tornUp: tornUp).get()
        #expect(list.triples == [Self.triple])
      }
    }
  }

  @Test func `a document may be empty`() throws {
    for reader in Self.readers {
      #expect(try reader.outcome([]).get().triples == [])
      #expect(try reader.outcome([0xEF, 0xBB, 0xBF]).get().triples == [])
    }
  }

  @Test func `a byte order mark at the start is passed over and has no column`() throws {
    for reader in Self.readers {
      let text = "\u{FEFF}" + Self.line
      #expect(try reader.outcome(Array(text.utf8)).get().triples == [Self.triple])
      let error = try #require(reader.error(in: Array("\u{FEFF}!".utf8)))
      #expect((error.line, error.column) == (1, 1))
      #expect(reader.error(in: Array((Self.line + "\n\u{FEFF}").utf8))?.line == 2)
    }
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xF0],
  ]) func `a byte that is not UTF-8 is an error at its place`(_ bad: [UInt8]) throws {
    let start = Self.line + "\n<http://e/s> <http://e/p> \"€ü"
    for reader in Self.readers {
      for rest in ["\" .\n", ""] {
        for tornUp in [false, true] {
          let error = try #require(reader.error(in: Array(start.utf8) + bad + Array(rest.utf8), tornUp: tornUp))
          #expect(error.kind == .invalidUTF8)
          #expect((error.line, error.column) == (2, 30))
        }
      }
    }
  }

  @Test func `an error before a bad byte comes first`() throws {
    for reader in Self.readers {
      let error = try #require(reader.error(in: Array("oops ".utf8) + [0xFF]))
      #expect(error.kind == .unexpected)
    }
  }

  @Test func `the character U+0000 is kept in a literal, escaped or not`() throws {
    for reader in Self.readers {
      for zero in ["\u{0}", "\\u0000", "\\U00000000"] {
        let list = try reader.outcome(Array("<http://e/s> <http://e/p> \"a\(zero)b\" .".utf8)).get()
        #expect(list.triples.first?.object == .literal(Literal("a\u{0}b")))
      }
    }
  }

  @Test func `a file is read in pieces, and its name is in the errors`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID().uuidString).nt")
    defer { try? FileManager.default.removeItem(at: file) }
    let count = 20_000
    var text = ""
    for number in 1...count { text += "<http://e/s\(number)> <http://e/p> \"число \(number)\"@ru .\n" }
    try text.write(to: file, atomically: false, encoding: .utf8)
    for reader in Self.readers {
      var builder = GraphBuilder()
      let summary = try reader.read(file: file.path, into: &builder)
      #expect(summary.triples == count)
      #expect(summary.bytes == text.utf8.count)
      #expect(builder.freeze().count == count)
    }
    try (text + "oops\n").write(to: file, atomically: false, encoding: .utf8)
    for reader in Self.readers {
      var builder = GraphBuilder()
      let error = #expect(throws: RDFSyntaxError.self) { try reader.read(file: file.path, into: &builder) }
      #expect(error?.description.hasPrefix("\(file.path):\(count + 1):1: found ‘oops’") == true)
    }
  }

  @Test func `a file that is not there or is a folder is an error of its own`() {
    for reader in Self.readers {
      var list = TermTripleList()
      let missing = #expect(throws: InputFileError.self) { try reader.read(file: "/nowhere/at/all.nt", into: &list) }
      #expect(missing?.isMissing == true)
      let folder = #expect(throws: InputFileError.self) { try reader.read(file: "/", into: &list) }
      #expect(folder?.isMissing == false)
    }
  }
}
