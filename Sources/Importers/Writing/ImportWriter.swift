public import KnowledgeGraph
internal import OfficeHolding

/// What importers write through: it names, dates and evidences things alike, whatever kind of data they come from.
///
/// Things are minted as `<base><kind>/<scope>/<name>`; the same key always gives the same node, so a thing may be put as often as it
/// is met. Ids are those of this writer.
///
/// ```swift
/// let person = writer.person(.id("42"))
/// writer.label(person, "Ada Aller")
/// let tenure = writer.tenure(.id("7"), holder: person, office: writer.office(.name("Keeper")))
/// writer.dates(of: tenure, start: ImportedDate("1901-05"), end: nil, at: place)
/// writer.evidence(of: tenure, at: place)
/// ```
public struct ImportWriter: Sendable {
  /// The kind of data.
  public let kind: ImportKind
  /// Base, limits, progress.
  public let options: ImportOptions
  /// What becomes of the report: counts and findings.
  public var report: ImportReport

  let scope: [UInt8]
  let sources: [ImportSource]
  let fileNames: [String]
  var builder = GraphBuilder()
  /// What siblings have collected.
  var parts: [GraphBuilder] = []
  /// The tenures whose predecessor or successor was named.
  var succession = NamedSuccession()
  var terms: WriterTerms
  /// The IRI that is being put together.
  private var iri: [UInt8] = []
  /// The text that is being put together.
  var text: [UInt8] = []
  /// What the IRIs of each kind begin with, as far as it was needed.
  private var beginnings: [(kind: String, bytes: [UInt8])] = []
  /// The nodes of the files, as far as they were needed.
  private var sourceNodes: [TermID?] = []
  /// The class that was written of each node last, by the node's index: its place in `types` and one more, or 0.
  private var lastTypes: [UInt8] = []
  /// The classes of things.
  private var types: [TermID] = []
  /// The record of a table whose evidence was described last.
  var lastRow: (file: Int, row: Int, node: TermID)?

  init(kind: ImportKind, files: [ImportedFile], options: ImportOptions) {
    self.kind = kind
    self.options = options
    report = ImportReport(kind: kind, files: files)
    let scope = options.scope ?? files.first.map { ImportSource.stem(of: $0.name) } ?? ""
    self.scope = Array(scope.utf8)
    fileNames = files.map(\.name)
    sources = ImportSource.sources(of: files, scope: scope)
    terms = WriterTerms(in: &builder)
    for file in files { declare(file) }
    report.noteEncodings(of: files)
  }

  // MARK: Things

  /// A person, who is then a `gs:Person`.
  public mutating func person(_ key: NodeKey) -> TermID { thing(key, kind: "person", of: terms.person) }

  /// A person whom nothing tells from others but the place of the record; who is then a `gs:Person`.
  public mutating func person(at place: RecordPlace) -> TermID {
    let person = mint(place, kind: "person")
    builder.insert(Triple(person, terms.type, terms.person))
    return person
  }

  /// One title of one post, which is then a `gs:Office`.
  public mutating func office(_ key: NodeKey) -> TermID { thing(key, kind: "office", of: terms.office) }

  /// A body, which is then a `gs:Organization`.
  public mutating func organization(_ key: NodeKey) -> TermID {
    thing(key, kind: "organization", of: terms.organization)
  }

  /// A tenure, which is then a `gs:Tenure` of a person in an office.
  ///
  /// - Parameters:
  ///   - key: Tells it from all other tenures; an id of the source, or the place of its record.
  ///   - holder: Who held the office; nil where the record does not say, which is a finding of the importer.
  ///   - office: What was held.
  public mutating func tenure(_ key: NodeKey, holder: TermID?, office: TermID?) -> TermID {
    let tenure = thing(key, kind: "tenure", of: terms.tenure)
    if let holder { builder.insert(Triple(tenure, terms.holder, holder)) }
    if let office { builder.insert(Triple(tenure, terms.officeProperty, office)) }
    return tenure
  }

  /// A tenure with an id that no tenure of its table had before.
  ///
  /// It is not looked up among the terms, of which those of tenures are the most.
  mutating func newTenure(_ id: String, holder: TermID, office: TermID) -> TermID {
    iri.removeAll(keepingCapacity: true)
    beginIRI("tenure")
    NodeKey.appendPercentEncoded(id.utf8.span, to: &iri)
    let tenure = added()
    insert(tenure, holder, office)
    return tenure
  }

  /// A tenure that is told from others by the place of its record.
  public mutating func tenure(at place: RecordPlace, holder: TermID?, office: TermID?) -> TermID {
    let tenure = mint(place, kind: "tenure")
    insert(tenure, holder, office)
    return tenure
  }

  private mutating func insert(_ tenure: TermID, _ holder: TermID?, _ office: TermID?) {
    builder.insert(Triple(tenure, terms.type, terms.tenure))
    if let holder { builder.insert(Triple(tenure, terms.holder, holder)) }
    if let office { builder.insert(Triple(tenure, terms.officeProperty, office)) }
  }

  /// A thing of any class of the vocabulary.
  ///
  /// - Parameters:
  ///   - key: Tells it from others of its kind.
  ///   - type: The IRI of the class, such as `GS.Class.lineage`.
  ///   - kind: The part of the IRI that tells the kind, in lower case with hyphens, such as `lineage`.
  public mutating func thing(_ key: NodeKey, of type: String, kind: String) -> TermID {
    let type = builder.intern(iri: type.utf8.span)
    return thing(key, kind: kind, of: type)
  }

  private mutating func thing(_ key: NodeKey, kind: String, of type: TermID) -> TermID {
    let node = mint(key, kind: kind)
    // Most nodes are met again and again, and as the same.
    if node.index >= lastTypes.count {
      lastTypes += repeatElement(0, count: node.index + 1 + lastTypes.count / 2 - lastTypes.count)
    }
    let number = number(ofType: type)
    if number == 0 || lastTypes[node.index] != number {
      builder.insert(Triple(node, terms.type, type))
      lastTypes[node.index] = number
    }
    return node
  }

  /// The place of a class among those of things and one more; 0 where there is no more room.
  private mutating func number(ofType type: TermID) -> UInt8 {
    if let index = types.firstIndex(of: type) { return UInt8(index + 1) }
    guard types.count < 255 else { return 0 }
    types.append(type)
    return UInt8(types.count)
  }

  /// The node that a key means, without saying what it is.
  public mutating func node(_ key: NodeKey, kind: String) -> TermID { mint(key, kind: kind) }

  // MARK: What is said of them

  /// A preferred name.
  ///
  /// - Parameter language: A language tag (BCP 47); nil where the source does not say.
  public mutating func label(_ node: TermID, _ text: String, language: String? = nil) {
    builder.insert(Triple(node, terms.prefLabel, literal(text, language: language)))
  }

  /// Any property with a thing as its value.
  ///
  /// - Parameter property: The IRI of a property of the vocabulary, or of a known one outside.
  public mutating func add(_ subject: TermID, _ property: String, _ object: TermID) {
    builder.insert(Triple(subject, builder.intern(iri: property.utf8.span), object))
  }

  /// Any property with an IRI as its value, such as an individual: `gs:acting`.
  public mutating func add(_ subject: TermID, _ property: String, iri: String) {
    add(subject, property, builder.intern(iri: iri.utf8.span))
  }

  /// Any property with text as its value.
  public mutating func add(_ subject: TermID, _ property: String, text: String, language: String? = nil) {
    add(subject, property, literal(text, language: language))
  }

  /// Any property with a whole number as its value.
  public mutating func add(_ subject: TermID, _ property: String, integer: Int) {
    add(subject, property, builder.intern(.literal(Literal(String(integer), datatype: XSD.integer))))
  }

  /// Any property with a date as its value.
  public mutating func add(_ subject: TermID, _ property: String, date: ImportedDate) {
    add(subject, property, literal(date))
  }

  mutating func literal(_ date: ImportedDate) -> TermID {
    builder.intern(literal: date.edtf.utf8.span, datatype: WriterTerms.edtf.utf8.span)
  }

  private mutating func literal(_ text: String, language: String?) -> TermID {
    let text = writable(text)
    guard let language = writable(language: language, of: text) else { return builder.intern(literal: text.utf8.span) }
    return builder.intern(literal: text.utf8.span, language: language.utf8.span)
  }

  // MARK: IRIs

  /// The node of a key.
  mutating func mint(_ key: NodeKey, kind: String) -> TermID {
    iri.removeAll(keepingCapacity: true)
    switch key {
    case .iri(let text): return builder.intern(iri: text.utf8.span)
    case .id(let id):
      beginIRI(kind)
      NodeKey.appendPercentEncoded(id.utf8.span, to: &iri)
    case .name(let name):
      beginIRI(kind)
      NodeKey.appendSlug(of: name.utf8.span, to: &iri)
    }
    return interned()
  }

  /// The node of a whole file: `<base>source/<scope>/<file>`.
  public mutating func source(of file: Int) -> TermID {
    if file >= sourceNodes.count { sourceNodes += repeatElement(nil, count: file + 1 - sourceNodes.count) }
    if let node = sourceNodes[file] { return node }
    let node = mintSource(file)
    sourceNodes[file] = node
    return node
  }

  private mutating func mintSource(_ file: Int) -> TermID {
    iri.removeAll(keepingCapacity: true)
    beginIRI("source")
    iri.append(contentsOf: sources[file].path)
    if iri.last == UInt8(ascii: "/") { iri.removeLast() }
    return interned()
  }

  /// The selector of a fragment, which means the same in every file: `<base>selector/<fragment>`.
  ///
  /// - Parameter isNew: Whether it was hardly met before, so that it is not looked up.
  mutating func mintSelector(_ fragment: RecordPlace.Fragment, isNew: Bool) -> TermID {
    iri.removeAll(keepingCapacity: true)
    begin("selector", isScoped: false)
    fragment.appendPath(to: &iri)
    return isNew ? added() : interned()
  }

  /// The node of a part of a file: `<base><kind>/<scope>/<file>/<fragment>`.
  ///
  /// - Parameter isNew: Whether it was hardly met before, so that it is not looked up.
  mutating func mint(_ place: RecordPlace, kind: String, isNew: Bool = false) -> TermID {
    iri.removeAll(keepingCapacity: true)
    beginIRI(kind)
    iri.append(contentsOf: sources[place.file].path)
    place.fragment.appendPath(to: &iri)
    return isNew ? added() : interned()
  }

  /// The term of the IRI that has been put together.
  private mutating func interned() -> TermID {
    // Taken out for the while, so that the builder may be changed beside it.
    let iri = iri
    return builder.intern(iri: iri.span)
  }

  /// A new term of the IRI that has been put together.
  private mutating func added() -> TermID {
    let iri = iri
    return builder.add(iri: iri.span)
  }

  private mutating func beginIRI(_ kind: String) { begin(kind, isScoped: true) }

  private mutating func begin(_ kind: String, isScoped: Bool) {
    for known in beginnings where known.kind == kind {
      iri.append(contentsOf: known.bytes)
      return
    }
    var bytes = Array((options.base + kind + "/").utf8)
    if isScoped, !scope.isEmpty { bytes += scope + [UInt8(ascii: "/")] }
    beginnings.append((kind, bytes))
    iri.append(contentsOf: bytes)
  }

  /// Forgets the terms, for a writer of its own.
  mutating func forgetTerms() {
    builder = GraphBuilder()
    terms = WriterTerms(in: &builder)
    sourceNodes = []
    lastTypes = []
    types = []
    lastRow = nil
  }
}
