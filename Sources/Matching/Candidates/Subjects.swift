internal import Chronology
internal import KnowledgeGraph
internal import OfficeHolding

/// The persons, offices and tenures of a knowledge base as far as they are compared.
struct Subjects: Sendable {
  private(set) var all: [Subject] = []
  private(set) var table = WordTable()
  /// By holder.
  private(set) var holdings: [Holding] = []
  /// The numbers of the holdings, by office.
  private(set) var byOffice: [Int32] = []
  /// How many things bear each name, by its key.
  private(set) var bearers: [Int32] = []
  private var holderStarts: [Int] = []
  private var officeStarts: [Int] = []

  private let knowledge: KnowledgeBase
  private var latin = LatinText()
  /// The ids of properties that are asked for of every thing; those that the data does not have are left out.
  private let nameProperties: [TermID]
  private let titleProperty: TermID?
  private let linkProperties: [TermID]
  private let identifierProperty: TermID?
  private let evidenceProperty: TermID?
  private let sourceProperty: TermID?
  private var numbers: [TermID: Int32] = [:]
  private var nameKeys: [[Int32]: Int32] = [:]
  private var identifierNumbers: [String: Int32] = [:]
  private var identifierTexts: [String] = []

  init(in knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    nameProperties = Self.nameProperties.compactMap { knowledge.asserted.id(forIRI: $0) }
    titleProperty = knowledge.asserted.id(forIRI: GS.title)
    linkProperties = [OWL.sameAs, SKOS.exactMatch].compactMap { knowledge.asserted.id(forIRI: $0) }
    identifierProperty = knowledge.asserted.id(forIRI: DCTerms.identifier)
    evidenceProperty = knowledge.asserted.id(forIRI: GS.evidence)
    sourceProperty = knowledge.asserted.id(forIRI: OA.hasSource)
    add(knowledge.nodes(of: GS.Class.person), .person, classNumber: 0)
    for (number, name) in [GS.Class.office, GS.Class.role, GS.Class.lineage].enumerated() {
      add(knowledge.nodes(of: name), .office, classNumber: number + 1)
    }
    addHoldings()
    countBearers()
  }

  /// The tenures of a person.
  func holdings(ofPerson person: Int32) -> Range<Int> { holderStarts[Int(person)]..<holderStarts[Int(person) + 1] }

  /// The places in `byOffice` of an office's tenures.
  func holdings(ofOffice office: Int32) -> Range<Int> { officeStarts[Int(office)]..<officeStarts[Int(office) + 1] }

  /// A tenure by its place in `byOffice`.
  func holding(byOffice place: Int) -> Holding { holdings[Int(byOffice[place])] }

  /// A name's words in Latin letters.
  func text(of name: NameForm) -> String {
    name.words.map(table.text).joined(separator: " ")
  }

  private mutating func add(_ nodes: [TermID], _ kind: MatchKind, classNumber: Int) {
    for node in nodes where numbers[node] == nil {
      guard let iri = knowledge.iri(of: node) else { continue }
      var subject = Subject(node: node, kind: kind, classNumber: classNumber)
      subject.names = names(of: node, iri, alsoTitles: kind == .office)
      subject.identifiers = identifiers(of: node, iri)
      subject.begin = days(node, kind == .person ? GS.born : GS.formed)
      subject.finish = days(node, kind == .person ? GS.died : GS.abolished)
      if kind == .office {
        for owner in knowledge.objects(of: node, GS.organization) + knowledge.objects(of: node, GS.country) {
          subject.organizations.formUnion(names(of: owner, knowledge.text(of: owner), alsoTitles: false).map(\.key))
        }
      }
      subject.source = source(of: node)
      numbers[node] = Int32(all.count)
      all.append(subject)
    }
  }

  private func days(_ node: TermID, _ property: String) -> DayBounds? {
    guard let days = knowledge.date(of: node, property)?.days, days != .unbounded else { return nil }
    return days
  }

  // MARK: Names

  /// The different names of a node; the last part of its IRI where it has none.
  private mutating func names(of node: TermID, _ iri: String, alsoTitles: Bool) -> [NameForm] {
    var texts: [String] = []
    let graph = knowledge.asserted
    for property in nameProperties + (alsoTitles ? [titleProperty].compactMap { $0 } : []) {
      for value in graph.objects(of: node, property) {
        if case .literal(let literal) = knowledge.term(for: value), texts.count < Self.mostNames {
          texts.append(literal.lexicalForm)
        }
      }
    }
    if texts.isEmpty { texts = [NodeName(iri: iri).slug] }
    var forms: [NameForm] = []
    for text in texts + texts.compactMap(Self.withoutQualifier) {
      let words = latin.words(of: text).map { table.number(of: $0) }
      guard !words.isEmpty else { continue }
      let sorted = words.sorted()
      let form = NameForm(words: words, sorted: sorted, key: key(of: sorted))
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// What stands before a bracket at the end, as in `Mike Rogers (Alabama politician)`.
  private static func withoutQualifier(_ name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: ")"), let bracket = name.lastIndex(of: "(") else { return nil }
    return String(name[..<bracket])
  }

  private mutating func key(of sorted: [Int32]) -> Int32 {
    if let known = nameKeys[sorted] { return known }
    let key = Int32(nameKeys.count)
    nameKeys[sorted] = key
    return key
  }

  /// More names than this a thing has only in hostile data.
  private static let mostNames = 400
  private static let nameProperties = [
    SKOS.prefLabel, SKOS.altLabel, RDFS.label, "http://xmlns.com/foaf/0.1/name", "https://schema.org/name",
    "http://schema.org/name",
  ]

  private mutating func countBearers() {
    bearers = [Int32](repeating: 0, count: nameKeys.count)
    for subject in all {
      for key in Set(subject.names.map(\.key)) { bearers[Int(key)] += 1 }
      for word in Set(subject.names.flatMap(\.words)) { table.addBearer(of: word) }
    }
    nameKeys = [:]
  }

  // MARK: Identifiers

  /// What names the node elsewhere, and its own IRI.
  private mutating func identifiers(of node: TermID, _ iri: String) -> [Subject.Identifier] {
    let own = WikidataItem.normal(iri)
    var found = [identifier(own, tellsApart: own.hasPrefix(WikidataItem.entity))]
    for property in linkProperties {
      for other in knowledge.asserted.objects(of: node, property) {
        if let iri = knowledge.iri(of: other) { found.append(identifier(iri, tellsApart: true)) }
      }
    }
    guard let identifierProperty else { return found }
    for value in knowledge.asserted.objects(of: node, identifierProperty) {
      let text = knowledge.text(of: value)
      // A bare number means something else in every file.
      if text.contains(":") { found.append(identifier(text, tellsApart: true)) }
    }
    return found
  }

  private mutating func identifier(_ text: String, tellsApart: Bool) -> Subject.Identifier {
    let normal = WikidataItem.normal(text)
    let cut = normal.lastIndex { $0 == "/" || $0 == "#" || $0 == ":" } ?? normal.startIndex
    let scheme = number(String(normal[..<cut]) + "\u{0}")
    return Subject.Identifier(scheme: scheme, id: number(normal), tellsApart: tellsApart)
  }

  private mutating func number(_ text: String) -> Int32 {
    if let known = identifierNumbers[text] { return known }
    let number = Int32(identifierTexts.count)
    identifierNumbers[text] = number
    identifierTexts.append(text)
    return number
  }

  /// An identifier by its number.
  func identifierText(_ number: Int32) -> String { identifierTexts[Int(number)] }

  // MARK: Tenures

  private mutating func addHoldings() {
    for node in knowledge.tenureNodes {
      let tenure = Tenure(node, in: knowledge)
      guard let person = tenure.holder.flatMap({ numbers[$0.node] }),
        let office = tenure.office.flatMap({ numbers[$0.node] })
      else { continue }
      holdings.append(
        Holding(
          tenure: node, person: person, office: office, start: tenure.startDays, end: tenure.endDays,
          source: source(of: node)))
    }
    holdings.sort { ($0.person, $0.tenure) < ($1.person, $1.tenure) }
    byOffice = holdings.indices.map(Int32.init).sorted {
      (holdings[Int($0)].office, $0) < (holdings[Int($1)].office, $1)
    }
    holderStarts = starts(holdings.map(\.person))
    officeStarts = starts(byOffice.map { holdings[Int($0)].office })
    for number in holdings.indices {
      let person = Int(holdings[number].person)
      if all[person].source == nil, number == holderStarts[person] { all[person].source = holdings[number].source }
      if all[person].source != holdings[number].source { all[person].source = nil }
    }
  }

  /// Where the run of each subject begins in a list of ascending subjects.
  private func starts(_ subjects: [Int32]) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(all.count + 1)
    var place = 0
    for subject in 0...all.count {
      while place < subjects.count, subjects[place] < subject { place += 1 }
      starts.append(place)
    }
    return starts
  }

  /// The one source of a node's evidence; nil where there is none, or several.
  private func source(of node: TermID) -> TermID? {
    guard let evidenceProperty, let sourceProperty else { return nil }
    var only: TermID?
    for evidence in knowledge.asserted.objects(of: node, evidenceProperty) {
      for source in knowledge.asserted.objects(of: evidence, sourceProperty) {
        if let only, only != source { return nil }
        only = source
      }
    }
    return only
  }
}
