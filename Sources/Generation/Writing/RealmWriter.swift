import Chronology

/// Writes a realm as N-Triples: the triples of one subject together, its type first.
///
/// Each office comes before the persons who first held an office in it, and these before its tenures.
struct RealmWriter {
  /// What is written.
  private(set) var text = ByteText()
  /// How many triples were written.
  private(set) var tripleCount = 0

  /// Forgets what was written; the counts and the memory are kept.
  mutating func clear() { text.clear() }

  /// Appends a realm.
  mutating func write(_ realm: Realm, _ names: NodeNames) {
    var written = 0
    for (index, office) in realm.offices.enumerated() {
      write(office, index, names)
      let last = office.tenures.reduce(written) { max($0, $1.holder + 1) }
      for person in written..<last { write(realm.persons[person], names.persons[person]) }
      written = last
      for tenure in office.tenures.indices { write(tenure, of: office, index, names) }
    }
  }

  private mutating func write(_ office: GeneratedOffice, _ index: Int, _ names: NodeNames) {
    let node = names.offices[index]
    add(node, Line.isOffice)
    // English, and two of the others.
    let wordings = OfficeTitle.all[office.title].wordings
    let first = office.number % (wordings.count - 1)
    for number in [0, 1 + first, 1 + (first + 1) % (wordings.count - 1)] {
      let wording = wordings[number]
      add(node, Line.label)
      text += wording.prefix
      text.append(office.place, in: Script.all[wording.script])
      text += wording.suffix
      end(wording.languageEnd)
    }
  }

  private mutating func write(_ person: GeneratedPerson, _ node: [UInt8]) {
    add(node, Line.isPerson)
    for language in [0] + person.languages {
      let script = Script.all[language]
      add(node, Line.label)
      text.append(person.name, in: script)
      end(script.languageEnd)
    }
  }

  private mutating func write(_ number: Int, of office: GeneratedOffice, _ index: Int, _ names: NodeNames) {
    let tenure = office.tenures[number]
    func begin(_ writer: inout RealmWriter, _ property: [UInt8]) {
      names.writeTenure(number, of: index, to: &writer.text)
      writer.text += property
      writer.tripleCount += 1
    }
    begin(&self, Line.isTenure)
    if tenure.isActing { begin(&self, Line.isActing) }
    if let date = tenure.end {
      begin(&self, Line.end)
      end(date)
    }
    if let other = tenure.follows {
      begin(&self, Line.follows)
      names.writeTenure(other, of: index, to: &text)
      end(Line.endOfNode)
    }
    begin(&self, Line.ofHolder)
    text += names.persons[tenure.holder]
    end(Line.endOfNode)
    begin(&self, Line.ofOffice)
    text += names.offices[index]
    end(Line.endOfNode)
    if let other = tenure.precedes {
      begin(&self, Line.precedes)
      names.writeTenure(other, of: index, to: &text)
      end(Line.endOfNode)
    }
    if let date = tenure.start {
      begin(&self, Line.start)
      end(date)
    }
  }

  private mutating func add(_ node: [UInt8], _ property: [UInt8]) {
    text += node
    text += property
    tripleCount += 1
  }

  private mutating func end(_ bytes: [UInt8]) { text += bytes }

  private mutating func end(_ date: ImpreciseDate) {
    text.append(date)
    text += Line.endOfDate
  }
}

extension ByteText {
  /// Appends a date in EDTF.
  mutating func append(_ date: ImpreciseDate) {
    append(date.day.year, width: 4)
    if date.precision == .year { return }
    self += UInt8(ascii: "-")
    append(date.day.month, width: 2)
    if date.precision == .month { return }
    self += UInt8(ascii: "-")
    append(date.day.day, width: 2)
  }
}
