internal import KnowledgeGraph

/// The names that columns commonly have, and what they mean.
enum ColumnNames {
  /// What a column means by its name, or nil.
  static func target(of name: String, in kind: TableKind) -> ColumnTarget? {
    let folded = folded(name)
    let names = names(of: kind)
    if let target = names[folded] { return target }
    // What a query calls positionLabel is the name of what it calls position.
    guard folded.hasSuffix(" label"), let target = names[String(folded.dropLast(6))],
      [.name, .iri].contains(target.attribute)
    else { return nil }
    return ColumnTarget(target.entity, .name)
  }

  private static func names(of kind: TableKind) -> [String: ColumnTarget] {
    switch kind {
    case .tenures: tenures
    case .people: people
    case .offices: offices
    case .lookup: [:]
    }
  }

  /// A name in lower case with single spaces between its words and without marks on letters: `StartDate`, `start_date` and `Start date` are one.
  static func folded(_ name: String) -> String {
    var folded = ""
    var previous: Character = " "
    for character in name {
      if character.isLetter || character.isNumber || character == "#" {
        if character.isUppercase, previous.isLowercase { folded.append(" ") }
        folded += character.lowercased()
      } else if !folded.isEmpty, folded.last != " " {
        folded.append(" ")
      }
      previous = character
    }
    while folded.last == " " { folded.removeLast() }
    return folded.utf8.allSatisfy { $0 < 0x80 } ? folded : MonthNames.folded(folded)
  }

  private static let tenures = table([
    (
      .init(.tenure, .id),
      ["id", "tenure id", "term id", "tenure", "record id", "membership id", "holding id", "row id"]
    ),
    (
      .init(.holder, .name),
      [
        "holder", "person", "name", "holder name", "person name", "full name", "fullname", "office holder",
        "officeholder", "incumbent", "holder label", "person label", "politician", "member", "member name",
        "ruler", "monarch", "president", "prime minister", "minister", "governor", "mayor", "pope", "bishop", "speaker",
        "item label", "inhaber", "amtsinhaber", "titulaire", "titular", "nom", "eveque", "nombre", "nome", "titolare",
        "имя", "фио",
      ]
    ),
    (
      .init(.holder, .id),
      ["holder id", "person id", "people id", "politician id", "member id", "individual id", "officeholder id"]
    ),
    (.init(.holder, .iri), iriNames + iriNames.flatMap { ["holder \($0)", "person \($0)"] } + ["item"]),
    (.init(.holder, .givenName), givenNames), (.init(.holder, .familyName), familyNames),
    (.init(.holder, .otherName), ["other name", "alias", "also known as", "other names", "native name"]),
    (
      .init(.office, .name),
      [
        "office", "position", "post", "title", "role", "office name", "position name", "office title",
        "position title", "job title", "post name", "position label", "office label", "amt", "poste", "fonction",
        "charge", "cargo", "carica", "должность",
      ]
    ),
    (.init(.office, .id), ["office id", "position id", "post id", "role id"]),
    (.init(.office, .iri), iriNames.flatMap { ["office \($0)", "position \($0)"] }),
    (
      .init(.organization, .name),
      ["organization", "organisation", "body", "institution", "department", "ministry", "chamber", "organization name"]
    ),
    (.init(.organization, .id), ["organization id", "organisation id", "body id"]),
    (
      .init(.tenure, .start),
      [
        "start", "from", "begin", "began", "beginning", "start date", "date from", "from date", "begin date",
        "term start",
        "start of term", "took office", "assumed office", "entered office", "since", "startdate", "start time",
        "date start", "start year", "reign start", "valid from", "inaugurated", "appointed", "elected", "von", "seit",
        "ab", "beginn", "amtsantritt", "amtsbeginn", "antritt", "debut", "date de debut", "entree en fonction",
        "inicio",
        "desde", "fecha de inicio", "inizio", "dal", "начало", "с", "term began",
      ]
    ),
    (
      .init(.tenure, .end),
      [
        "end", "to", "until", "till", "through", "ended", "finish", "end date", "date to", "to date", "finish date",
        "term end", "end of term", "left office", "enddate", "end time", "date end", "end year", "reign end",
        "valid to",
        "vacated", "bis", "ende", "amtsende", "fin", "date de fin", "fin de fonction", "hasta", "fecha de fin", "fine",
        "al", "конец", "по", "term ended",
      ]
    ),
    (.init(.tenure, .start, .month), ["start month", "month of start", "startmonat"]),
    (.init(.tenure, .start, .day), ["start day", "day of start", "starttag"]),
    (.init(.tenure, .end, .month), ["end month", "month of end", "endmonat"]),
    (.init(.tenure, .end, .day), ["end day", "day of end", "endtag"]),
    (
      .init(.tenure, .period),
      [
        "dates", "years", "period", "term", "term of office", "time in office", "in office", "years in office", "reign",
        "dates of office", "amtszeit", "regierungszeit", "zeitraum", "mandat", "dates de mandat", "periode", "periodo",
        "mandato", "pontificate", "episcopate", "episcopat", "годы",
      ]
    ),
    (.init(.tenure, .asOf), ["as of"]),
    (.init(.holder, .born), bornNames),
    (.init(.holder, .died), diedNames),
    (.init(.holder, .life), lifeNames),
    (
      .init(.tenure, .capacity),
      ["acting", "interim", "capacity", "ad interim", "caretaker", "is acting", "pro tempore"]
    ),
    (.init(.tenure, .basis), ["basis"]),
    (
      .init(.tenure, .ordinal),
      ["ordinal", "number", "no", "nr", "#", "num", "series ordinal", "order", "sequence"]
    ),
    (.init(.tenure, .startCause), ["start cause", "cause of start", "how started", "start reason"]),
    (
      .init(.tenure, .endCause),
      ["end cause", "cause of end", "end reason", "reason for leaving", "reason", "how ended", "reason for end"]
    ),
    (
      .init(.predecessor, .name),
      [
        "predecessor", "preceded by", "previous holder", "replaces", "predecessor name", "predecessor label",
        "vorganger", "predecesseur", "predecesor", "predecessore",
      ]
    ),
    (.init(.predecessor, .id), ["predecessor id", "preceded by id"]),
    (
      .init(.successor, .name),
      [
        "successor", "succeeded by", "next holder", "replaced by", "successor name", "successor label", "nachfolger",
        "successeur", "sucesor", "successore",
      ]
    ),
    (.init(.successor, .id), ["successor id", "succeeded by id"]),
    (.init(.tenure, .note), noteNames),
  ])

  private static let people = table([
    (
      .init(.holder, .id),
      ["id", "person id", "people id", "holder id", "politician id", "member id", "identifier", "key"]
    ),
    (
      .init(.holder, .name),
      ["name", "full name", "fullname", "label", "person", "holder", "person name", "holder name", "display name"]
    ),
    (.init(.holder, .iri), iriNames + ["same as"]),
    (.init(.holder, .givenName), givenNames), (.init(.holder, .familyName), familyNames),
    (.init(.holder, .otherName), ["other name", "alias", "also known as", "other names", "native name", "alt label"]),
    (.init(.holder, .born), bornNames), (.init(.holder, .died), diedNames),
    (.init(.holder, .life), lifeNames), (.init(.holder, .note), noteNames),
  ])

  private static let offices = table([
    (.init(.office, .id), ["id", "office id", "position id", "post id", "identifier", "key", "role id"]),
    (
      .init(.office, .name),
      ["name", "title", "label", "office", "position", "post", "office name", "position name", "office title", "role"]
    ),
    (.init(.office, .iri), iriNames + ["same as"]), (.init(.office, .otherName), ["other name", "alias", "alt label"]),
    (.init(.office, .formed), ["formed", "created", "established", "founded", "inception", "start", "from"]),
    (.init(.office, .abolished), ["abolished", "dissolved", "discontinued", "end", "to", "until"]),
    (.init(.office, .seats), ["seats", "seat count", "number of seats"]),
    (.init(.organization, .name), ["organization", "organisation", "body", "institution", "department"]),
    (.init(.organization, .id), ["organization id", "organisation id", "body id"]),
    (.init(.office, .note), noteNames),
  ])

  private static let iriNames = ["iri", "uri", "wikidata", "wikidata id", "qid", "wikidata iri", "wikidata item"]
  private static let givenNames = [
    "first name", "given name", "given names", "forename", "forenames", "firstname", "vorname", "prenom",
    "nombre de pila",
  ]
  private static let familyNames = [
    "last name", "family name", "surname", "lastname", "nachname", "familienname", "apellido", "apellidos", "cognome",
  ]
  private static let bornNames = [
    "born", "birth", "birth date", "date of birth", "birthdate", "dob", "birth year", "year of birth", "geboren",
    "geburt", "geburtsdatum", "geburtsjahr", "naissance", "date de naissance", "ne", "nacimiento",
    "fecha de nacimiento",
    "nascita", "data di nascita", "nato",
  ]
  private static let diedNames = [
    "died", "death", "death date", "date of death", "deathdate", "dod", "death year", "year of death", "gestorben",
    "tod", "todesdatum", "todesjahr", "mort", "deces", "date de deces", "date de mort", "muerte", "fallecimiento",
    "fecha de muerte", "morte", "data di morte",
  ]
  private static let lifeNames = [
    "life", "life dates", "lifespan", "lifetime", "birth and death", "lebensdaten", "lebenszeit", "vie", "vida", "vita",
  ]
  private static let noteNames = [
    "note", "notes", "comment", "comments", "remark", "remarks", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen",
    "remarque", "remarques", "notas", "observaciones", "osservazioni",
  ]

  private static func table(_ entries: [(ColumnTarget, [String])]) -> [String: ColumnTarget] {
    var table: [String: ColumnTarget] = [:]
    for (target, names) in entries {
      for name in names where table[folded(name)] == nil { table[folded(name)] = target }
    }
    return table
  }
}
