import Chronology
import Importers
import Testing

@Suite struct ImportedDateTests {
  @Test func `a year stays a year`() throws {
    let date = try #require(ImportedDate(year: 1918))
    #expect(date.edtf == "1918")
    #expect(date.earliest?.description == "1918-01-01")
    #expect(date.latest?.description == "1918-12-31")
  }
}
