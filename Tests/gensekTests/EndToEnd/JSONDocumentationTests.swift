import Foundation
import Testing

/// The article on JSON names every key that a command prints.
@Suite struct JSONDocumentationTests {
  private static let article = ProcessRun.packageFolder.appending(path: "Sources/gensek/gensek.docc/JSON.md")

  @Test(arguments: OutputTests.questions.filter { !$0.arguments.contains("--format") })
  func `every question answers in JSON, whose every key is documented`(
    question: (name: String, arguments: [String], status: Int32)
  ) throws {
    let words = String(decoding: try Data(contentsOf: Self.article), as: UTF8.self)
    let run = try ProcessRun.gensek(question.arguments + ["--format", "json"])
    #expect(run.status == question.status)
    #expect(run.output.hasPrefix("{\n") && run.output.hasSuffix("}\n"))
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    for key in Self.keys(of: document).sorted() {
      #expect(words.contains("`\(key)`"), "\(key) is not documented")
    }
  }

  private static func keys(of value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    }
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1)) } }
    return []
  }
}
