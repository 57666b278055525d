import KnowledgeGraph
import OfficeHolding

/// Terms of the Organization Ontology (W3C, 2014) that only a profile needs.
extension ORG {
  static let organizationClass = namespace + "Organization"
  static let membership = namespace + "Membership"
  static let post = namespace + "Post"
  static let roleClass = namespace + "Role"
  static let member = namespace + "member"
  static let role = namespace + "role"
  static let memberDuring = namespace + "memberDuring"
  static let postIn = namespace + "postIn"
  static let subOrganizationOf = namespace + "subOrganizationOf"
}

/// Terms of FOAF.
enum FOAF {
  static let namespace = "http://xmlns.com/foaf/0.1/"
  static let person = namespace + "Person"
  static let name = namespace + "name"
}

/// Terms that Popolo adds to the Organization Ontology.
enum OpenGov {
  static let namespace = "http://www.w3.org/ns/opengov#"
  static let post = namespace + "post"
}

/// Terms of the Time Ontology in OWL (W3C, 2017).
enum OWLTime {
  static let namespace = "http://www.w3.org/2006/time#"
  static let interval = namespace + "Interval"
  static let instant = namespace + "Instant"
  static let timePosition = namespace + "TimePosition"
  static let hasBeginning = namespace + "hasBeginning"
  static let hasEnd = namespace + "hasEnd"
  static let inXSDDate = namespace + "inXSDDate"
  static let inXSDgYearMonth = namespace + "inXSDgYearMonth"
  static let inXSDgYear = namespace + "inXSDgYear"
  static let inTimePosition = namespace + "inTimePosition"
  static let hasTRS = namespace + "hasTRS"
  static let nominalPosition = namespace + "nominalPosition"
}

/// Terms of schema.org.
enum SchemaOrg {
  static let namespace = "https://schema.org/"
  static let person = namespace + "Person"
  static let organization = namespace + "Organization"
  static let organizationRole = namespace + "OrganizationRole"
  static let definedTerm = namespace + "DefinedTerm"
  static let name = namespace + "name"
  static let alternateName = namespace + "alternateName"
  static let description = namespace + "description"
  static let identifier = namespace + "identifier"
  static let sameAs = namespace + "sameAs"
  static let member = namespace + "member"
  static let roleName = namespace + "roleName"
  static let startDate = namespace + "startDate"
  static let endDate = namespace + "endDate"
  static let birthDate = namespace + "birthDate"
  static let deathDate = namespace + "deathDate"
  static let foundingDate = namespace + "foundingDate"
  static let dissolutionDate = namespace + "dissolutionDate"
  static let parentOrganization = namespace + "parentOrganization"
}

/// Terms of Wikibase's RDF as Wikidata has them (Wikibase, “RDF Dump Format”).
enum Wikidata {
  static let ontology = "http://wikiba.se/ontology#"
  static let itemClass = ontology + "Item"
  static let statement = ontology + "Statement"
  static let bestRank = ontology + "BestRank"
  static let rank = ontology + "rank"
  static let normalRank = ontology + "NormalRank"
  static let preferredRank = ontology + "PreferredRank"
  static let timeValueClass = ontology + "TimeValue"
  static let timeValue = ontology + "timeValue"
  static let timePrecision = ontology + "timePrecision"
  static let timeTimezone = ontology + "timeTimezone"
  static let timeCalendarModel = ontology + "timeCalendarModel"
  static let referenceClass = ontology + "Reference"

  /// What the names of a property begin with, by its part in a statement.
  enum Part: String {
    case claim = ""
    case direct = "direct/"
    case statement = "statement/"
    case statementValue = "statement/value/"
    case qualifier = "qualifier/"
    case qualifierValue = "qualifier/value/"
    case reference = "reference/"
    case referenceValue = "reference/value/"
    case noValue = "novalue/"

    /// The namespace.
    var namespace: String { "http://www.wikidata.org/prop/" + rawValue }

    /// The IRI of a property.
    subscript(_ property: String) -> String { namespace + property }
  }

  /// The IRI of an item by its number.
  static func item(_ number: String) -> String { WikidataNumber.entity + number }

  /// `schema:name` and `schema:description` as Wikibase has them, in the older namespace of schema.org.
  static let schemaName = "http://schema.org/name"
  static let schemaDescription = "http://schema.org/description"

  /// The prefixes that Wikidata's own RDF declares.
  static let prefixes: [String: String] = [
    "wikibase": ontology, "wd": WikidataNumber.entity, "s": WikidataNumber.entity + "statement/",
    "p": Part.claim.namespace, "wdt": Part.direct.namespace, "ps": Part.statement.namespace,
    "psv": Part.statementValue.namespace, "pq": Part.qualifier.namespace, "pqv": Part.qualifierValue.namespace,
    "pr": Part.reference.namespace, "prv": Part.referenceValue.namespace, "wdno": Part.noValue.namespace,
    "prov": PROV.namespace, "schema": "http://schema.org/", "rdfs": RDFS.namespace, "skos": SKOS.namespace,
    "xsd": XSD.namespace,
  ]

  /// The items that statements need.
  enum Item {
    static let human = item("Q5")
    static let position = item("Q4164871")
    static let organization = item("Q43229")
    static let acting = item("Q4676846")
    static let prolepticGregorian = item("Q1985727")
  }

  /// How a tenure ended, as the value of P1534.
  static let causes: [String: String] = [
    GS.death: item("Q4"), GS.resignation: item("Q796919"), GS.removal: item("Q2095549"),
  ]
}
