import KnowledgeGraph
import Testing

@testable import TripleStores

/// What the check of a store takes for the same value.
@Suite struct LiteralValueTests {
  @Test(arguments: [
    ("1.0", "decimal", "1", "integer"), ("007", "int", "7", "integer"), ("1.50", "decimal", "1.5", "decimal"),
    ("1e2", "double", "100", "integer"), ("-0", "integer", "0.00", "decimal"), ("true", "boolean", "1", "boolean"),
    ("0.1234567890123456789", "double", "0.12345678901234568", "double"), ("1e400", "double", "INF", "double"),
    ("-1e400", "double", "-INF", "double"), ("16777217", "float", "1.6777216e7", "float"),
    ("5e-324", "double", "4.9e-324", "double"),
    ("P12M", "duration", "P1Y", "duration"), ("PT60S", "duration", "PT1M", "dayTimeDuration"),
    ("2024-01-01T00:00:00.000Z", "dateTime", "2024-01-01T00:00:00+00:00", "dateTime"),
    ("-0044-03-15", "date", "-044-03-15", "date"), ("10:00:00.50", "time", "10:00:00.5", "time"),
  ])
  func `another form of a value is the same value`(_ left: String, _ type: String, _ right: String, _ other: String) {
    #expect(hash(left, type).value == hash(right, other).value)
    #expect(hash(left, type).form != hash(right, other).form)
  }

  @Test(arguments: [
    ("1", "integer", "2", "integer"), ("1.0", "string", "1", "string"), ("P1M", "duration", "P30D", "duration"),
    ("P12M", "duration", "12", "duration"), ("-0044-03-15", "date", "0044-03-15", "date"),
    ("2024-01-01", "date", "2024-01-01Z", "date"), ("10", "integer", "1", "integer"), ("x", "integer", "y", "integer"),
    ("1e400", "decimal", "1e401", "decimal"), ("0.1", "double", "0.10000000000000002", "double"),
    ("1", "integer", "1", "string"),
  ])
  func `another value is another`(_ left: String, _ type: String, _ right: String, _ other: String) {
    #expect(hash(left, type).value != hash(right, other).value)
  }

  @Test(arguments: [
    "", "-", ".", "e", "1e", "1e99999999999999999999", "P", "PT", "P1", "P99999999999999999999Y",
    "P9223372036854775807Y",
    "T", "-", "Z", "+00:00", ".Z", "é", "1é",
  ])
  func `what is no value means what it says`(_ text: String) {
    for type in ["integer", "duration", "date", "boolean", "time", "double"] {
      let literal = Literal(text, datatype: XSD.namespace + type)
      #expect(TermHash(.literal(literal)).value == TermHash(.literal(literal)).value)
    }
  }

  private func hash(_ text: String, _ type: String) -> TermHash {
    TermHash(.literal(Literal(text, datatype: XSD.namespace + type)))
  }
}
