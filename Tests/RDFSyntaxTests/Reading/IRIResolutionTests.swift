import KnowledgeGraph
import RDFSyntax
import Testing

/// RFC 3986, sections 5.4.1 and 5.4.2, and what those leave out.
@Suite struct `Resolution of relative IRIs` {
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
    ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
    ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
  ]) func `is that of RFC 3986`(_ relative: String, _ absolute: String) throws {
    #expect(try resolve(relative, against: "http://a/b/c/d;p?q") == absolute)
  }

  @Test(arguments: [
    ("http://a", "b", "http://a/b"), ("http://a", "?q", "http://a?q"), ("http://a#f", "", "http://a"),
    ("http://a/b#f", "#g", "http://a/b#g"), ("urn:x", "a/../b", "urn:/b"), ("urn:x:y", "#z", "urn:x:y#z"),
    ("file:///a/b", "c", "file:///a/c"), ("x:/a/b", "..//c", "x:/.//c"), ("http://a/b/ü/", "é", "http://a/b/ü/é"),
    ("http://a/b//c", "..", "http://a/b/"), ("http://a/b/../c", "", "http://a/b/../c"),
  ]) func `holds for other bases`(_ base: String, _ relative: String, _ absolute: String) throws {
    #expect(try resolve(relative, against: base) == absolute)
  }

  @Test func `an absolute IRI stays as it is written, as it does in N-Triples`() throws {
    #expect(try resolve("http://e/a/../b/./c", against: "http://a/") == "http://e/a/../b/./c")
  }

  @Test func `a base is itself resolved against the one before`() throws {
    let text = "@base <http://a/b/> .\nBASE <c/>\n@prefix p: <d/> .\np:e a <f> ."
    let list = try TurtleReader().outcome(Array(text.utf8)).get()
    #expect(list.triples.first?.subject == .iri("http://a/b/c/d/e"))
    #expect(list.triples.first?.object == .iri("http://a/b/c/f"))
  }

  private func resolve(_ relative: String, against base: String) throws -> String? {
    let list = try TurtleReader().outcome(Array("<urn:s> <urn:p> <\(relative)> .".utf8), base: base).get()
    if case .iri(let iri)? = list.triples.first?.object { return iri }
    return nil
  }
}
