/// The nodes of one realm as they stand in N-Triples, each without its closing bracket.
package struct NodeNames {
  /// The persons.
  package let persons: [[UInt8]]
  /// The offices.
  package let offices: [[UInt8]]
  /// The tenures up to the number within the office, by office.
  private let tenures: [[UInt8]]

  package init(of realm: Realm) {
    persons = realm.persons.enumerated().map { index, person in
      var text = ByteText()
      text += Line.person
      text.append(slug: person.name.words.suffix(1))
      text.append(realm.number * Realm.tenureCount + index)
      return text.bytes
    }
    let places = realm.offices.map { office in
      var text = ByteText()
      text.append(slug: office.place.words[...])
      text.append(office.number)
      return text.bytes
    }
    offices = zip(realm.offices, places).map { office, place in
      Line.office + OfficeTitle.all[office.title].slug + Array("-of-".utf8) + place
    }
    tenures = places.map { Line.tenure + $0 + [UInt8(ascii: "-")] }
  }

  /// Writes the node of a tenure, without its closing bracket.
  func writeTenure(_ tenure: Int, of office: Int, to text: inout ByteText) {
    text += tenures[office]
    text.append(tenure, width: 2)
  }

  /// The IRI of a tenure.
  package func tenureIRI(_ tenure: Int, of office: Int) -> String {
    var text = ByteText()
    writeTenure(tenure, of: office, to: &text)
    return String(decoding: text.bytes.dropFirst(), as: UTF8.self)
  }

  /// The IRI of an office.
  package func officeIRI(_ office: Int) -> String { String(decoding: offices[office].dropFirst(), as: UTF8.self) }
}

extension ByteText {
  /// Appends words of a name as IRIs have them: in small Latin letters, with a hyphen after each.
  mutating func append(slug words: ArraySlice<[Int]>) {
    for word in words {
      for syllable in word { self += Script.all[0].syllables[syllable] }
      self += UInt8(ascii: "-")
    }
  }

  /// Appends a name in a script, each word with its initial.
  mutating func append(_ name: InventedName, in script: Script) {
    for (index, word) in name.words.enumerated() {
      if index > 0 { self += script.separator }
      for (place, syllable) in word.enumerated() {
        self += place == 0 ? script.initials[syllable] : script.syllables[syllable]
      }
    }
  }
}
