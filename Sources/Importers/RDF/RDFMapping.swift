internal import KnowledgeFiles
internal import KnowledgeGraph
internal import OfficeHolding
internal import RDFSyntax

/// How a vocabulary is read: its classes, its properties or paths of them, and the marks of doubt.
struct RDFMapping {
  /// What a value of a property becomes.
  enum Target: String, CaseIterable {
    case holder, office, start, end, label, altLabel, description, identifier, born, died, formed, abolished,
      organization
    case predecessor, successor, ordinal, seatCount, sameAs, exactMatch, partOf
  }

  /// The classes of things that a vocabulary's classes can be.
  static let kinds: [String: String] = [
    "Tenure": GS.Class.tenure, "Person": GS.Class.person, "Office": GS.Class.office,
    "CollegiateOffice": GS.Class.collegiateOffice, "Organization": GS.Class.organization,
  ]

  /// The name of a kind by the IRI of a class.
  var classes: [String: String] = [:]
  /// The paths of properties, each an IRI or several one after another, and what they say.
  var properties: [(path: [String], target: Target)] = []
  /// Properties that say, where they are true, that a date is uncertain.
  var uncertain: [String: Target] = [:]
  /// Offices that several hold at once.
  var collegiate: Set<String> = []
  /// Whether the year -44 is 44 BC, as in tables of historians, and not 45 BC, as in XSD 1.1.
  var hasHistoricalYears = true

  /// W3C ORG with the time ontology, schema.org and FOAF.
  static var usual: RDFMapping {
    let org = ORG.namespace
    let time = "http://www.w3.org/2006/time#"
    let foaf = "http://xmlns.com/foaf/0.1/"
    var mapping = RDFMapping()
    mapping.classes = [
      org + "Membership": "Tenure", org + "Post": "Office", org + "Role": "Office",
      org + "Organization": "Organization",
      org + "FormalOrganization": "Organization", foaf + "Person": "Person", foaf + "Organization": "Organization",
    ]
    mapping.properties = [
      ([org + "member"], .holder), ([org + "role"], .office), (["http://www.w3.org/ns/opengov#post"], .office),
      ([org + "organization"], .organization), ([org + "postIn"], .organization),
      ([foaf + "name"], .label), ([RDFS.label], .label), ([SKOS.prefLabel], .label), ([SKOS.altLabel], .altLabel),
      ([DCTerms.description], .description), ([DCTerms.identifier], .identifier),
      (["http://www.w3.org/2002/07/owl#sameAs"], .sameAs), ([SKOS.exactMatch], .exactMatch),
      ([org + "subOrganizationOf"], .partOf),
    ]
    for (step, target) in [("hasBeginning", Target.start), ("hasEnd", .end)] {
      for last in ["inXSDDate", "inXSDgYearMonth", "inXSDgYear", "inXSDDateTimeStamp", "inXSDDateTime"] {
        mapping.properties.append(([org + "memberDuring", time + step, time + last], target))
      }
      // What is no day, month or year, as a text in EDTF.
      mapping.properties.append(
        ([org + "memberDuring", time + step, time + "inTimePosition", time + "nominalPosition"], target))
    }
    for schema in ["http://schema.org/", "https://schema.org/"] {
      mapping.classes[schema + "Person"] = "Person"
      mapping.classes[schema + "OrganizationRole"] = "Tenure"
      mapping.classes[schema + "Organization"] = "Organization"
      mapping.properties += [
        ([schema + "name"], .label), ([schema + "alternateName"], .altLabel), ([schema + "description"], .description),
        ([schema + "birthDate"], .born), ([schema + "deathDate"], .died), ([schema + "member"], .holder),
        ([schema + "roleName"], .office), ([schema + "namedPosition"], .office), ([schema + "startDate"], .start),
        ([schema + "endDate"], .end), ([schema + "foundingDate"], .formed), ([schema + "sameAs"], .sameAs),
        ([schema + "identifier"], .identifier), ([schema + "parentOrganization"], .partOf),
        ([schema + "dissolutionDate"], .abolished),
      ]
    }
    return mapping
  }
}
