import KnowledgeFiles
import Testing

@Suite struct RefusalTests {
  /// The refusal, which must be one.
  static func refusal(_ load: () throws -> KnowledgeFolder) -> KnowledgeFolderError? {
    do {
      _ = try load()
      Issue.record("it was not refused")
    } catch let error as KnowledgeFolderError {
      return error
    } catch {
      Issue.record("\(error)")
    }
    return nil
  }

  @Test(arguments: Fixtures.names(in: "refused"))
  func `a faulty folder is refused with the place, what was found and what was expected`(_ name: String) throws {
    let folder = Fixtures.path("refused/\(name)")
    let error = Self.refusal { try KnowledgeFolder.load(contentsOf: [folder], schema: Fixtures.schema()) }
    let text = (error?.description ?? "no error").replacing(folder + "/", with: "")
    try Fixtures.expect(text + "\n", in: "refused/\(name)/expected.txt")
  }

  @Test func `nothing but faults of the file itself lacks a place`() throws {
    for name in Fixtures.names(in: "refused") {
      let path = Fixtures.path("refused/\(name)")
      let error = Self.refusal { try KnowledgeFolder.load(contentsOf: [path], schema: Fixtures.schema()) }
      for fault in error?.errors ?? [] { #expect(fault.line > 0 && fault.column > 0, "\(name): \(fault)") }
    }
  }

  @Test func `a missing folder and an empty one are named`() throws {
    let missing = Self.refusal {
      try KnowledgeFolder.load(contentsOf: ["/nowhere/at/all"], schema: Fixtures.schema())
    }
    #expect(
      missing?.description == "/nowhere/at/all: found no file or folder, expected a knowledge file or a folder of them")
  }

  @Test func `nested aliases are refused before they are multiplied`() throws {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) {? *a\(level - 1) : *a\(level - 1)}\n" }
    let error = Self.refusal {
      try KnowledgeFolder.load(files: [("bomb.yaml", bomb)], schema: Fixtures.schema())
    }
    #expect(error?.errors.first?.kind == .syntax)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `deep nesting is refused`(_ opening: String) throws {
    let deep = String(repeating: opening, count: 20_000)
    let error = Self.refusal {
      try KnowledgeFolder.load(files: [("deep.yaml", deep)], schema: Fixtures.schema())
    }
    #expect(error?.errors.first?.kind == .syntax)
  }

  @Test(arguments: ["", "\n", "a", "a: b", "#", "---", "\u{FEFF}", "source: x"])
  func `a tiny file is read or refused`(_ text: String) throws {
    do {
      _ = try KnowledgeFolder.load(files: [("tiny.yaml", text)], schema: Fixtures.schema())
    } catch let error as KnowledgeFolderError {
      #expect(!error.errors.isEmpty)
    }
  }

  @Test func `no more faults are collected than the limit`() throws {
    let many = "Person:\n" + (0..<500).map { "  p\($0):\n    wrong: \($0)\n" }.joined()
    let error = Self.refusal {
      try KnowledgeFolder.load(files: [("many.yaml", many)], schema: Fixtures.schema())
    }
    #expect(error?.errors.count == KnowledgeFolderError.limit)
  }
}
