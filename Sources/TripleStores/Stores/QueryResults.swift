#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Results of a SELECT query (W3C SPARQL 1.1 Query Results JSON Format), whole or refused: a store may answer 200 and put
/// an error behind the first rows.
private struct ResultsDocument: Decodable {
  struct Head: Decodable { var vars: [String] }
  struct Results: Decodable { var bindings: [[String: Value]] }
  struct Value: Decodable { var value: String }
  var head: Head
  var results: Results
}

enum QueryResults {
  /// The values of the variables in each row; those without one are left out.
  static func rows(of response: HTTPResponse, _ request: HTTPRequest) throws(StoreError) -> [[String]] {
    do {
      let document = try JSONDecoder().decode(ResultsDocument.self, from: Data(response.body))
      return document.results.bindings.map { row in document.head.vars.compactMap { row[$0]?.value } }
    } catch {
      throw StoreError(
        .badAnswer,
        "the store answers \(response.status) to '\(request.purpose)', but not with results in JSON: \(response.words)")
    }
  }
}
