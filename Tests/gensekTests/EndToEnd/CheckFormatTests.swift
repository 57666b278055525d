import Foundation
import Testing

/// The forms of what a check finds that other programs read.
@Suite struct CheckFormatTests {
  /// A list of two holders who overlap, from rows of a file.
  private static let rows = """
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
    @prefix gs: <https://w3id.org/gensek/ns#> .
    @prefix ex: <https://example.org/> .
    @prefix oa: <http://www.w3.org/ns/oa#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    ex:keeper a gs:Office ; skos:prefLabel "Keeper | [[of]] {{the}} ''Light''" .
    ex:file a gs:Source ; dcterms:title "a list.csv" ; gs:sha256 "00" .
    ex:one a gs:Tenure ; gs:holder ex:ada ; gs:office ex:keeper ; gs:start "1900"^^edtf:EDTF ; gs:end "1910"^^edtf:EDTF ;
      gs:evidence [ oa:hasSource ex:file ; oa:hasSelector [ rdf:value "row=2" ] ] .
    ex:two a gs:Tenure ; gs:holder ex:ben ; gs:office ex:keeper ; gs:start "1905"^^edtf:EDTF ; gs:end "1920"^^edtf:EDTF ;
      gs:evidence [ oa:hasSource ex:file ; oa:hasSelector [ rdf:value "/rows/2" ] ] .
    """

  /// A list on Wikidata whose neighbours are not all said.
  private static let items = """
    @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
    @prefix gs: <https://w3id.org/gensek/ns#> .
    @prefix ex: <https://example.org/> .
    @prefix wd: <http://www.wikidata.org/entity/> .
    wd:Q900 a gs:Office .
    ex:a a gs:Tenure ; gs:holder wd:Q901 ; gs:office wd:Q900 ; gs:start "1900"^^edtf:EDTF ; gs:end "1905"^^edtf:EDTF ;
      gs:statedSuccessor wd:Q902 .
    ex:b a gs:Tenure ; gs:holder wd:Q902 ; gs:office wd:Q900 ; gs:start "1905"^^edtf:EDTF ; gs:end "1910"^^edtf:EDTF .
    ex:c a gs:Tenure ; gs:holder ex:ada ; gs:office wd:Q900 ; gs:start "1910-05"^^edtf:EDTF ; gs:end "1915"^^edtf:EDTF .
    ex:d a gs:Tenure ; gs:holder wd:Q901 ; gs:office wd:Q900 ; gs:start "1915"^^edtf:EDTF ; gs:end "1920"^^edtf:EDTF .
    """

  @Test
  func `QuickStatements has the corrections that add something to a statement of its own, and tells of the others`()
    throws
  {
    let run = try Self.check(Self.items, ["--format", "quickstatements"])
    #expect(run.status == 1)
    #expect(
      run.output == "Q902\tP39\tQ900\tP1365\tQ901 /* Q901 is next in the list */\n", "\(run.output)")
    #expect(run.error.hasPrefix("1 correction for QuickStatements; "))
    #expect(run.error.contains("3 of or to something without a number on Wikidata"))
    #expect(run.error.contains("1 in place of another value"))
    #expect(run.error.contains("1 to one of several statements of one holder and office"))
  }

  private static func check(_ arguments: String...) throws -> ProcessRun { try check(rows, arguments) }

  private static func check(_ rows: String, _ arguments: [String]) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
    let file = folder.appending(path: "rows.ttl")
    try Data(rows.utf8).write(to: file)
    return try ProcessRun.gensek(["check", "--data", file.path] + arguments)
  }

  @Test func `SARIF has what its schema requires, and the regions of rows`() throws {
    let run = try Self.check("--format", "sarif")
    #expect(run.status == 1)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let sarif = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((sarif["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "gensek")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let artifacts = try #require(sarif["artifacts"] as? [[String: Any]])
    #expect((artifacts[0]["location"] as? [String: Any])?["uri"] as? String == "a%20list.csv")
    #expect((artifacts[0]["hashes"] as? [String: String]) == ["sha-256": "00"])
    let result = try #require((sarif["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "overlap")
    #expect(rules[try #require(result["ruleIndex"] as? Int)]["id"] as? String == "overlap")
    #expect(result["level"] as? String == "error")
    #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
    let locations = try #require(result["locations"] as? [[String: Any]])
    let physical = locations.compactMap { $0["physicalLocation"] as? [String: Any] }
    #expect(physical.count == 2)
    for place in physical {
      let location = try #require(place["artifactLocation"] as? [String: Any])
      #expect(location["uri"] as? String == "a%20list.csv")
      #expect(location["index"] as? Int == 0)
    }
    #expect(physical.compactMap { ($0["region"] as? [String: Any])?["startLine"] as? Int } == [2])
    let names = locations.flatMap { $0["logicalLocations"] as? [[String: Any]] ?? [] }
    #expect(names.contains { $0["fullyQualifiedName"] as? String == "/rows/2" })
  }

  @Test func `in wikitext no text is markup`() throws {
    let run = try Self.check("--format", "wikitext")
    #expect(run.status == 1)
    #expect(
      run.output == """
        == Keeper &#124; &#91;&#91;of&#93;&#93; &#123;&#123;the&#125;&#125; &#39;&#39;Light&#39;&#39; ==
        {| class="wikitable"
        ! No. !! Holder !! Start !! End !! Findings
        |-
        |  || ben || 1905 || 1920 || 
        |-
        |  || ada || 1900 || 1910 || '''overlap''': ada (1900 to 1910) ended 1462 to 2190 days after ben (1905 to 1920) began
        |}

        """)
  }

  @Test(
    arguments: [
      (["--only", "overlap"], 1, ""), (["--only", "cycle"], 0, ""), (["--except", "overlap,missing-field"], 0, ""),
      (["--only", "overlaps"], 64, "did you mean overlap?"), (["--only", ""], 64, "there are missing-field"),
      (["nobody"], 64, ""),
    ] as [([String], Int32, String)])
  func `kinds of finding are chosen by name`(arguments: [String], status: Int32, hint: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".ttl")
    try Data(Self.rows.utf8).write(to: folder)
    defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
    let run = try ProcessRun.gensek(["check"] + arguments + ["--data", folder.path])
    #expect(arguments == ["nobody"] ? run.status != 0 : run.status == status)
    #expect(hint.isEmpty || run.error.contains(hint), "\(run.error)")
  }
}
