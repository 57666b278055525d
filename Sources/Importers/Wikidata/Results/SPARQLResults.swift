internal import RDFSyntax

/// Results of a SPARQL query in JSON (SPARQL 1.1 Query Results JSON Format, W3C Recommendation of 21 March 2013, section 3).
struct SPARQLResults: Decodable {
  struct Head: Decodable {
    var vars: [String]
  }

  struct Results: Decodable {
    var bindings: [[String: Binding]]
  }

  /// An RDF term.
  struct Binding: Decodable, Hashable {
    var type: String
    var value: String
    var datatype: String?
    var language: String?

    enum CodingKeys: String, CodingKey {
      case type, value, datatype
      case language = "xml:lang"
    }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      type = try members.decode(String.self, forKey: .type)
      let text = try members.decode(String.self, forKey: .value)
      // No format of RDF can hold U+0000.
      value = text.utf8.contains(0) ? String(text.map { $0 == "\0" ? "\u{FFFD}" : $0 }) : text
      datatype = try members.decodeIfPresent(String.self, forKey: .datatype)
      language = try members.decodeIfPresent(String.self, forKey: .language)
    }
  }

  var head: Head
  var results: Results
}

extension SPARQLResults.Binding {
  /// The IRI; nil for literals and for a value that Wikidata says nobody knows.
  var iri: String? { type == "uri" && !isUnknownValue && isAbsoluteIRI(value) ? value : nil }

  /// Whether it stands for a value that there is and nobody knows (a blank node, or its IRI of the service).
  var isUnknownValue: Bool { type == "bnode" || type == "uri" && value.contains("/.well-known/genid/") }

}
