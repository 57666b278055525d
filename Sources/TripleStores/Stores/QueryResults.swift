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
  /// The values of the first variable.
  static func firstColumn(of response: HTTPResponse, _ request: HTTPRequest) throws(StoreError) -> [String] {
    do {
      let document = try JSONDecoder().decode(ResultsDocument.self, from: Data(response.body))
      guard let variable = document.head.vars.first else { return [] }
      return document.results.bindings.compactMap { $0[variable]?.value }
    } catch {
      throw StoreError(
        .badAnswer,
        "the store answers \(response.status) to '\(request.purpose)', but not with results in JSON: \(response.words)")
    }
  }
}
