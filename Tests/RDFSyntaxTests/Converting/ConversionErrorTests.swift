import KnowledgeGraph
import Testing

@testable import RDFSyntax

@Suite struct `Errors of a conversion` {
  private static let good = "<http://e/a> <http://e/p> \"é\" .\n"

  @Test(arguments: [16, 200, 1 << 20])
  func `tell line and column, in whatever piece they are`(pieceSize: Int) throws {
    let text = String(repeating: Self.good, count: 40) + "<http://e/a> <http://e/p> x .\n" + Self.good
    let error = try #require(throws: RDFSyntaxError.self) {
      try converted(text, .ntriples, .turtle, pieceSize: pieceSize)
    }
    #expect(error.file == "in" && error.line == 41 && error.column == 27)
  }

  @Test(arguments: [
    ("<http://e/a> <http://e/p> <http://e/%> .", 27),
    ("<http://e/é b> <http://e/p> \"\" .".replacing(" b", with: "%"), 1),
    ("_:a <http://e/p> \"\\u0000\" .", 18), ("_:é <http://e/p%> \"\" .", 1), ("_:b <http://e/p%> \"\" .", 5),
    ("_:b <http://e/p> \"\"^^<http://e/p%> .", 18), ("_:b <http://e/p> \"\"@en-a-b .", 18),
  ])
  func `tell where a term stands that no output can hold`(line: String, column: Int) throws {
    for output in RDFFormat.allCases {
      let error = try #require(throws: RDFSyntaxError.self) {
        try converted(Self.good + line + "\n" + Self.good, .ntriples, output, pieceSize: 16)
      }
      #expect(error.kind == .unwritable && error.line == 2)
      #expect(error.column == column, "\(error)")
    }
  }

  @Test func `leave out bad lines, and only those, where that is asked for`() throws {
    let text = "\(Self.good)x\n\(Self.good)<http://e/a> <http://e/p> <http://e/%> .\n# comment\n\n\(Self.good)_:a .\n"
    for pieceSize in [16, 1 << 20] {
      var lines: [Int] = []
      let result = try converted(text, .ntriples, .ntriples, isLenient: true, pieceSize: pieceSize) {
        lines.append($0.line)
      }
      #expect(result == String(repeating: Self.good, count: 3))
      #expect(lines == [2, 4, 8])
    }
    #expect(throws: ConversionError.notLenient(.turtle)) { try converted("", .turtle, .ntriples, isLenient: true) }
  }

  @Test func `of Turtle tell the line`() throws {
    let error = try #require(throws: RDFSyntaxError.self) {
      try converted("@prefix e: <http://e/> .\n\ne:a e:b <http://e/%> .", .turtle, .ntriples)
    }
    #expect(error.kind == .unwritable && error.line == 3)
    let relative = try #require(throws: RDFSyntaxError.self) { try converted("<a> <b> <c> .", .turtle, .ntriples) }
    #expect(relative.kind == .relativeIRI)
    #expect(
      try converted("<a> <b> <../c> .", .turtle, .ntriples, base: "http://e/f/g")
        == "<http://e/f/a> <http://e/f/b> <http://e/c> .\n")
  }

  @Test(arguments: RDFFormat.allCases)
  func `of the source come after what it gave`(input: RDFFormat) throws {
    struct Broken: Error {}
    struct BrokenSource: ByteSource {
      var count = 0
      mutating func next(atMost: Int) throws -> [UInt8] {
        count += 1
        if count > 3 { throw Broken() }
        return Array("<http://e/a> <http://e/p> \"\(count)\" .\n".utf8)
      }
    }
    var converter = try RDFConverter(from: input, to: .nquads)
    converter.pieceSize = 16
    var sink = MemorySink()
    #expect(throws: Broken.self) { _ = try converter.convert(BrokenSource(), name: nil, to: &sink) }
  }

  @Test func `of the sink end the work`() throws {
    struct FullSink: ByteSink {
      var left = 2
      mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
        left -= 1
        if left < 0 { throw .output(path: "full", operation: "write", errno: 28) }
      }
    }
    var converter = try RDFConverter(from: .ntriples, to: .turtle)
    converter.pieceSize = 64
    var sink = FullSink()
    #expect(throws: ExportError.output(path: "full", operation: "write", errno: 28)) {
      let text = String(repeating: Self.good, count: 1000)
      _ = try converter.convert(BytesInMemory(Array(text.utf8)), name: nil, to: &sink)
    }
  }
}
