import Importers
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import TestSupport
import Testing

/// What holds of every importer.
@Suite struct ContractTests {
  @Test(arguments: ContractCase.all)
  func `as many tenures come out as records tell of one`(input: ContractCase) throws {
    let imported = try input.run()
    #expect(imported.report.tenureRecords == input.tenures)
    #expect(imported.report.things["Tenure"] == input.tenures)
    #expect(imported.report.triples == imported.graph.count)
  }

  @Test(arguments: ContractCase.all)
  func `every tenure carries the place of its record, and the file's hash`(input: ContractCase) throws {
    let (files, _) = try input.read()
    let graph = try input.run().graph
    let hashes = Set(files.map(\.sha256))
    for tenure in Nodes.of(GS.Class.tenure, in: graph) {
      let places = Nodes.objects(of: tenure, GS.evidence, in: graph)
      #expect(!places.isEmpty, "\(graph.term(for: tenure))")
      for place in places {
        #expect(Nodes.of(OA.specificResource, in: graph).contains(place))
        let source = try #require(Nodes.objects(of: place, OA.hasSource, in: graph).first)
        let hash = try #require(Nodes.objects(of: source, GS.sha256, in: graph).first)
        #expect(hashes.contains(graph.term(for: hash).text))
        let selector = try #require(Nodes.objects(of: place, OA.hasSelector, in: graph).first)
        #expect(Nodes.of(OA.fragmentSelector, in: graph).contains(selector))
        #expect(Nodes.objects(of: selector, RDF.value, in: graph).count == 1)
        #expect(Nodes.objects(of: selector, DCTerms.conformsTo, in: graph).count == 1)
      }
    }
  }

  @Test(arguments: ContractCase.all)
  func `evidence takes at most ten triples a record`(input: ContractCase) throws {
    let graph = try input.run().graph
    for place in Nodes.of(OA.specificResource, in: graph) {
      let own = graph.match(subject: place).count
      let selectors = Nodes.objects(of: place, OA.hasSelector, in: graph).reduce(0) {
        $0 + graph.match(subject: $1).count
      }
      let tenures = graph.match(object: place).count { graph.term(for: $0.predicate).text == GS.evidence }
      #expect(own + selectors + min(tenures, 1) <= 10)
    }
  }

  @Test(arguments: ContractCase.all)
  func `every finding names its file, and a place in it or the whole`(input: ContractCase) throws {
    let report = try input.run().report
    for finding in report.findings {
      #expect(input.files.contains(finding.file), "\(finding)")
      #expect(!finding.sentence.isEmpty)
    }
    #expect(report.counts.reduce(0) { $0 + $1.count } == report.findings.count)
  }

  @Test(arguments: ContractCase.all)
  func `the same input gives the same bytes, however many work at it`(input: ContractCase) throws {
    let once = try withWorkerCount(1) { try Written.lines(input.run().graph) }
    let again = try withWorkerCount(4) { try Written.lines(input.run().graph) }
    #expect(once == again)
  }

  @Test(arguments: ContractCase.all)
  func `what is imported, exported and loaded again is the same graph`(input: ContractCase) throws {
    let graph = try input.run().graph
    let lines = try Written.lines(graph)
    var fromLines = GraphBuilder()
    try NTriplesReader().read(lines, into: &fromLines)
    #expect(try Written.lines(fromLines.freeze()) == lines)
    var fromTurtle = GraphBuilder()
    try TurtleReader().read(Written.turtle(graph), base: nil, into: &fromTurtle)
    #expect(try Written.lines(fromTurtle.freeze()) == lines)
  }

  @Test(arguments: ContractCase.all)
  func `knowledge files of what is imported are read back to the same graph`(input: ContractCase) throws {
    let graph = try input.run().graph
    let schema = try EmbeddedKnowledge.schema()
    let files = try KnowledgeWriter(schema: schema).files(of: graph)
    let read = try KnowledgeFolder.load(files: files, schema: schema).graph
    #expect(try Written.lines(read) == Written.lines(graph))
    // They are for people: who held what stands under the keys of the vocabulary, and records as evidence.
    let tenures = files.filter { $0.name.hasPrefix("tenure") }.map(\.text).joined()
    #expect(tenures.matches(of: #/\n    holder: /#).count == input.tenures)
    #expect(tenures.matches(of: #/\n    evidence:/#).count == input.tenures)
  }

  @Test(arguments: ContractCase.all)
  func `damaged input is read or refused`(input: ContractCase) throws {
    let (files, mapping) = try input.read()
    var random = SplitMix(seed: 1)
    for _ in 0..<200 {
      let damaged = files.map { file in
        ImportedFile(Damage.damaged(file.bytes, &random), name: file.name, number: file.number)
      }
      do throws(ImportError) {
        let imported = try Import(input.kind, damaged, mapping: mapping)
        // Whatever was read can be written.
        #expect(throws: Never.self) { try Written.lines(imported.graph) }
      } catch {
        #expect(!error.found.isEmpty && !error.expected.isEmpty)
      }
    }
  }

  @Test(arguments: ContractCase.all.filter { $0.files[0].hasSuffix(".json") })
  func `JSON is recognised by what is in it`(input: ContractCase) throws {
    let (files, _) = try input.read()
    #expect(ImportKind(recognising: files[0]) == input.kind)
  }
}
