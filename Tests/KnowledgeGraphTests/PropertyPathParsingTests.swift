import KnowledgeGraph
import TestSupport
import Testing

@Suite struct PropertyPathParsingTests {
  @Test(arguments: [
    (":p", "<https://example.org/p>"),
    ("a", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"),
    (" :p / :q ", "<https://example.org/p>/<https://example.org/q>"),
    ("e:p|:q/:r", "<https://example.com/p>|<https://example.org/q>/<https://example.org/r>"),
    ("^:p*", "^<https://example.org/p>*"),
    ("(:p|:q)|:r", "(<https://example.org/p>|<https://example.org/q>)|<https://example.org/r>"),
    (":p/(:q/:r)", "<https://example.org/p>/(<https://example.org/q>/<https://example.org/r>)"),
    ("(:p|:q)/^:r", "(<https://example.org/p>|<https://example.org/q>)/^<https://example.org/r>"),
    ("^(^:p)", "^(^<https://example.org/p>)"), ("(:p*)?", "(<https://example.org/p>*)?"),
    ("(^:p)*", "(^<https://example.org/p>)*"),
    ("!:p*", "!(<https://example.org/p>)*"),
    ("! ( ^ :p | a )", "!(<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>|^<https://example.org/p>)"),
    ("!()", "!()"),
    ("(((:p)))", "<https://example.org/p>"),
    (":p # comment\n / :q", "<https://example.org/p>/<https://example.org/q>"),
    ("<urn:x:\\u0041>", "<urn:x:A>"),
    (":a.b:c\\-d%41\\(", "<https://example.org/a.b:c-d%41(>"),
    (":", "<https://example.org/>"),
    (":1/:_x", "<https://example.org/1>/<https://example.org/_x>"),
    ("а:б", "<https://example.net/б>"),
    ("a/a", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>/<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"),
    ("a.b:p?", "<https://example.edu/p>?"),
  ])
  func `a path is read by the grammar, and its description reads as the same path`(text: String, meaning: String) throws
  {
    let prefixes = [
      "": example, "e": "https://example.com/", "а": "https://example.net/", "a.b": "https://example.edu/",
    ]
    let path = try PropertyPath(parsing: text, prefixes: prefixes)
    #expect(path.description == meaning)
    #expect(try PropertyPath(parsing: meaning) == path)
  }

  @Test(arguments: [
    ("", "column 1: found the end of the path, expected an IRI, a prefixed name, 'a', '^', '!' or '('"),
    (":p/", "column 4: found the end of the path, expected an IRI, a prefixed name, 'a', '^', '!' or '('"),
    (":p//:q", "column 4: found '/', expected an IRI, a prefixed name, 'a', '^', '!' or '('"),
    (
      ":p**",
      "column 4: found '*', expected '/', '|' or the end of the path"
        + "; a second repetition needs a group, as (p*)+"
    ),
    (
      ":p{2}",
      "column 3: found '{', expected '/', '|' or the end of the path"
        + "; SPARQL 1.1 has no counts; write p/p or p/p?"
    ),
    (":p)", "column 3: found ')', expected '/', '|' or the end of the path; no '(' is open"),
    ("(:p/(:q)", "column 9: found the end of the path, expected '/', '|' or ')'; the '(' at column 1 is not closed"),
    ("!(:p/:q)", "column 5: found '/', expected '|' or ')'; the '(' at column 2 is not closed"),
    (
      "!(:p|(:q))",
      "column 6: found '(', expected an IRI, a prefixed name, 'a' or '^' before one"
        + "; only single predicates can be negated, as !(p|^q)"
    ),
    (
      "!^^:p",
      "column 3: found '^', expected an IRI, a prefixed name or 'a'"
        + "; only single predicates can be negated, as !(p|^q)"
    ),
    (
      "^^:p",
      "column 2: found '^', expected an IRI, a prefixed name, 'a', '!' or '('"
        + "; the inverse of an inverse needs a group, as ^(^p)"
    ),
    ("gz:p", "column 1: found the prefix 'gz:', expected a prefix that is declared; declared are : gs: skos:"),
    ("sko:p", "column 1: found the prefix 'sko:', expected a prefix that is declared; did you mean 'skos:'?"),
    (
      "gs:p holder",
      "column 6: found 'h', expected '/', '|' or the end of the path"
        + "; join parts with '/' (one after the other) or '|' (either)"
    ),
    (
      "gs:п/holder",
      "column 6: found 'holder', expected an IRI, a prefixed name or 'a'"
        + "; a name needs its prefix, such as gs:holder"
    ),
    ("?x", "column 1: found '?', expected an IRI, a prefixed name, 'a', '^', '!' or '('; a path has no variables"),
    (
      "*",
      "column 1: found '*', expected an IRI, a prefixed name, 'a', '^', '!' or '('"
        + "; a repetition follows what it repeats, as p+"
    ),
    (
      "_:b",
      "column 1: found '_', expected an IRI, a prefixed name, 'a', '^', '!' or '('"
        + "; a path names predicates, which are IRIs"
    ),
    (
      "<p>",
      "column 1: found the relative IRI <p>, expected an absolute IRI"
        + "; a path has no base to resolve it against; write it in full"
    ),
    ("<urn:a b>", "column 7: found U+0020, expected '>' or a character of an IRI"),
    ("<urn:a", "column 7: found the end of the path, expected '>' or a character of an IRI"),
    (":%4", "column 2: found '%', expected '%' with two hexadecimal digits"),
    (":a\\b", "column 3: found '\\', expected a backslash before one of _~.-!$&'()*+,;=/?#@%"),
    (
      "<urn:\\uD800>",
      "column 6: found an escape that is no code point"
        + ", expected \\u with 4 or \\U with 8 hexadecimal digits of a code point"
    ),
    (
      "\\u00",
      "column 1: found an escape that is no code point"
        + ", expected \\u with 4 or \\U with 8 hexadecimal digits of a code point"
    ),
    (
      "<urn:\\u0041> :",
      "column 14: found ':', expected '/', '|' or the end of the path"
        + "; join parts with '/' (one after the other) or '|' (either)"
    ),
  ])
  func `an error says where, what was found and what was expected`(text: String, message: String) throws {
    let prefixes = ["": example, "gs": "https://w3id.org/gensek/ns#", "skos": SKOS.namespace]
    let error = #expect(throws: PropertyPathError.self) { try PropertyPath(parsing: text, prefixes: prefixes) }
    #expect(error?.description == message)
  }

  @Test func `the description of the deepest path reads as the same path`() throws {
    let deepest =
      String(repeating: "(", count: PropertyPath.maximumDepth) + "^:p/:q*|:r"
      + String(repeating: ")+", count: PropertyPath.maximumDepth)
    let path = try PropertyPath(parsing: deepest, prefixes: examplePrefixes)
    #expect(try PropertyPath(parsing: path.description) == path)
  }

  @Test func `nesting and length have limits`() throws {
    let deep = String(repeating: "(", count: 101) + ":p" + String(repeating: ")", count: 101)
    let error = #expect(throws: PropertyPathError.self) { try PropertyPath(parsing: deep, prefixes: examplePrefixes) }
    #expect(
      error?.description == "column 101: found a group inside 100 others, expected at most 100 groups in one another")
    let long = String(repeating: " ", count: 100_001)
    #expect(throws: PropertyPathError.self) { try PropertyPath(parsing: long) }
    for start in ["(", "!(", "^(", "((((((a)+)", "<", ":\\"] {
      let text = String(repeating: start, count: 100_000 / start.utf8.count)
      #expect(throws: PropertyPathError.self) { try PropertyPath(parsing: text, prefixes: examplePrefixes) }
    }
  }

  @Test(arguments: 0..<200) func `no text makes the parser trap`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pieces = [
      ":p", "a", "^", "!", "(", ")", "*", "+", "?", "/", "|", " ", "<urn:x>", "<", ">", "\\", "\\u004", ":", ".", "%4",
      "é", "🏛", "#", "\n", "e:", "\0", "-",
    ]
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pick(pieces, using: &random) }.joined()
      if let path = try? PropertyPath(parsing: text, prefixes: examplePrefixes) {
        #expect((try? PropertyPath(parsing: path.description)) == path)
      }
    }
  }
}
