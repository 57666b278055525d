import Foundation
import Testing

/// `gensek export --profile`, as a person or a program runs it.
@Suite struct ProfileExportTests {
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-profile-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(arguments: ["org", "schema", "wikidata", "popolo", "followthemoney"])
  func `a profile is written to a file or a pipe alike, and its account beside it`(profile: String) throws {
    let folder = try Self.folder()
    let (file, report) = (folder.appending(path: "export"), folder.appending(path: "report.json"))
    let run = try ProcessRun.gensek(
      ["export", "--profile", profile, "--output", file.path, "--report", report.path])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("\(profile): "))
    #expect(run.error.contains("dates left out: 2") || profile == "org")
    let account = try JSONSerialization.jsonObject(with: Data(contentsOf: report)) as? [String: Any]
    #expect(account?["profile"] as? String == profile)
    #expect((account?["derived"] as? Int ?? 0) > 0)
    let piped = try ProcessRun.gensek(["export", "--profile", profile])
    #expect(piped.output == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    #expect(piped.error == run.error)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func `what is written reads back, also under another base`() throws {
    let folder = try Self.folder()
    let file = folder.appending(path: "export.nt")
    let run = try ProcessRun.gensek([
      "export", "--profile", "org", "--format", "ntriples", "--base", "https://example.org/", "--output", file.path,
      "--verify",
    ])
    #expect(run.status == 0, "\(run.error)")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text.contains("<https://example.org/interval/tenure/stalin-general-secretary>"))
    #expect(!text.contains("https://w3id.org/gensek/id/"))
    try FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: [
    ["--profile", "popolo", "--format", "ntriples"], ["--profile", "popolo", "--base", "https://example.org/"],
    ["--profile", "followthemoney", "--verify", "--output", "x"], ["--profile", "org", "--layer", "derived"],
    ["--report", "x"], ["--profile", "vcard"],
  ])
  func `what a profile cannot be asked for is wrong usage`(arguments: [String]) throws {
    let run = try ProcessRun.gensek(["export"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("error: ") || run.error.contains("Error: "))
  }

  @Test func `a report that cannot be written is an error`() throws {
    let run = try ProcessRun.gensek(["export", "--profile", "org", "--report", "/nowhere/report.json"])
    #expect(run.status == 73 || run.status == 74)
  }
}
