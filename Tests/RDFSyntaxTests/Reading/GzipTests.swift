import Foundation
import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct `Gzip input` {
  private static let text = (1...2000).map { "<http://e/s\($0)> <http://e/p> \"число \($0)\" .\n" }.joined()

  /// A text as gzip(1) writes it.
  private func compressed(_ text: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "text")
    try Data(text.utf8).write(to: file)
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-n", file.path]
    try gzip.run()
    gzip.waitUntilExit()
    return Array(try Data(contentsOf: folder.appending(path: "text.gz")))
  }

  private func read(_ bytes: [UInt8], tornUp: Bool = false, name: String = "a.nt.gz") throws -> Graph {
    var loader = GraphLoader()
    if tornUp {
      try loader.load(ByteByByte(bytes), name: name, format: .ntriples)
    } else {
      try loader.load(GzipInput(Once(bytes: bytes), name: name), name: "a.nt", format: .ntriples)
    }
    return loader.freeze()
  }

  private func error(_ bytes: [UInt8]) throws -> GzipError {
    let whole = try #require(throws: GzipError.self) { try read(bytes) }
    let torn = try #require(throws: GzipError.self) { try read(bytes, tornUp: true) }
    #expect(whole == torn)
    return whole
  }

  @Test func `a compressed file is the same as the text`() throws {
    let bytes = try compressed(Self.text)
    #expect(try read(bytes).count == 2000)
    #expect(try read(bytes, tornUp: true).count == 2000)
    #expect(try read(bytes, tornUp: true, name: "no-ending").count == 2000)
  }

  @Test func `members follow one another, also empty ones and within a line`() throws {
    let half = Self.text.index(Self.text.startIndex, offsetBy: 1000)
    let members = try [String(Self.text[..<half]), "", String(Self.text[half...])].flatMap { try compressed($0) }
    #expect(try read(members).count == 2000)
    #expect(try read(members, tornUp: true).count == 2000)
  }

  @Test func `zeros behind the end fill a block`() throws {
    #expect(try read(try compressed(Self.text) + Array(repeating: 0, count: 1000)).count == 2000)
  }

  @Test(arguments: [0, 1, 5, 20, 500, 4, 8]) func `a file that ends too early is told`(_ cut: Int) throws {
    let bytes = try compressed(Self.text)
    let length = cut > 10 ? cut : bytes.count - cut
    guard length < bytes.count else { return #expect(try read(bytes).count == 2000) }
    let error = try error(Array(bytes.prefix(length)))
    #expect(error.kind == .truncated)
    #expect(error.offset == length)
    #expect(error.description.contains("a.nt.gz: at byte \(length) of the gzip file: found the end of the file"))
    #expect(error.description.contains("fetch or make it again"))
  }

  @Test func `an empty file is no gzip file`() throws {
    var loader = GraphLoader()
    let error = #expect(throws: GzipError.self) {
      try loader.load(ByteByByte([]), name: "a.nt.gz", format: .ntriples)
    }
    #expect(error?.kind == .truncated)
  }

  @Test func `damage is found where it is, or by the checksum`() throws {
    let bytes = try compressed(Self.text)
    for place in stride(from: 12, to: bytes.count, by: 211) + [bytes.count - 6, bytes.count - 2] {
      var damaged = bytes
      damaged[place] ^= 0x55
      do {
        _ = try read(damaged)
        Issue.record("damage at \(place) went unseen")
      } catch let error as GzipError {
        #expect([.corrupt, .truncated].contains(error.kind))
        #expect(error.offset >= place - 8)
      } catch is RDFSyntaxError {
        // What came out before the damage was found is no N-Triples: that comes first.
      }
    }
  }

  @Test func `what follows the end and is not gzip's is told`() throws {
    let bytes = try compressed(Self.text)
    let error = try error(bytes + Array("trailing".utf8))
    #expect(error.kind == .trailingBytes)
    #expect(error.offset == bytes.count)
    #expect(error.description.contains("head -c \(bytes.count)"))
  }

  @Test func `a name that ends with gz on a file that is none is told`() throws {
    var loader = GraphLoader()
    let error = #expect(throws: GzipError.self) {
      try loader.load(ByteByByte(Array(Self.text.utf8)), name: "a.nt.gz", format: .ntriples)
    }
    #expect(error?.kind == .notGzip)
    #expect(error?.description.contains("take .gz off its name") == true)
  }

  @Test func `an error in the text before the damage comes first`() throws {
    let bytes = try compressed("oops\n" + Self.text)
    #expect(throws: RDFSyntaxError.self) { try read(Array(bytes.dropLast(8))) }
  }
}

/// All bytes at once.
private struct Once: ByteSource {
  var bytes: [UInt8]

  mutating func next(atMost count: Int) -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
