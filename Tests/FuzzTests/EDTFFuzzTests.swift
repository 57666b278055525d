import Chronology
import FuzzTargets
import Testing

@Suite struct EDTFFuzzTests {
  @Test func `a damaged date is read or refused, and what is read prints as itself`() throws {
    try FuzzRuns.run(
      "edtf", share: 30,
      seeds: [
        "1985-04-12", "1985-04", "1985", "1985-04-12T23:20:30Z", "1964/2008", "2004-02-01/2005-02-08", "Y170000002",
        "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "1985-XX-XX", "1985-04-12/..", "/1985-04-12", "-1985",
        "Y-17E7", "1950S2", "[1667,1668,1670..1672]", "[..1760-12-03]", "{1960,1961-12}", "2004-06~-11", "156X-12-25",
        "2004-?06-11", "XXXX-12-XX", "1XXX-XX", "Y171010000S3", "2001-34", "[1953-03-14,1953-09-14]",
      ],
      tokens: [
        "..", "/", "[", "]", "{", "}", ",", "?", "~", "%", "X", "Y", "E", "S", "-", "T", "Z", "0000", "12", "31",
      ],
      longest: 5000
    ) { input in
      let text = String(decoding: input, as: UTF8.self)
      do {
        let date = try EDTF(parsing: text)
        let printed = date.description
        let again = try EDTF(parsing: printed)
        if again != date { throw Finding("\(text) prints as \(printed), which reads as \(again)") }
        _ = (date.days, date.readings, date.level)
      } catch is EDTFError {
        return
      }
    }
  }
}
