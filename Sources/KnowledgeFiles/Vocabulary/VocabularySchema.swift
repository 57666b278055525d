internal import KnowledgeGraph

/// What a vocabulary declares: the classes, properties and individuals by which knowledge files are read.
///
/// The loader knows no class and no key by itself; everything that an author may write comes from here.
public struct VocabularySchema: Sendable {
  /// A class of things.
  public struct Class: Hashable, Sendable {
    /// The class's IRI.
    public var iri: String
    /// What an author writes.
    public var localName: String
    /// The class itself and every class above it, sorted.
    public var ancestors: [String]
    /// Its labels and alternative labels.
    public var labels: [String]
    /// Whether its members are computed, so that no file may describe one.
    public var isDerived: Bool
  }

  /// A property.
  public struct Property: Hashable, Sendable {
    /// The property's IRI.
    public var iri: String
    /// What an author writes.
    public var localName: String
    /// The classes whose members may have it; a union is spelled out; empty where none is declared.
    public var domain: [String]
    /// The classes or datatypes of its values; a union is spelled out; empty where none is declared.
    public var range: [String]
    /// The properties above it, itself included, sorted.
    public var ancestors: [String]
    /// Its labels and alternative labels.
    public var labels: [String]
    /// Whether its value means one day, so that two values are two claims about it.
    public var isDay: Bool
    /// Whether its values are computed, so that no file may state one.
    public var isDerived: Bool
  }

  /// A named value that the vocabulary itself declares.
  public struct Individual: Hashable, Sendable {
    /// The individual's IRI.
    public var iri: String
    /// What an author writes.
    public var localName: String
    /// Its classes, sorted.
    public var classes: [String]
    /// Its labels and the forms in which texts say it.
    public var labels: [String]
  }

  /// The IRI of the vocabulary's terms up to their local names.
  public let namespace: String
  /// By IRI.
  public let classes: [String: Class]
  /// By IRI.
  public let properties: [String: Property]
  /// By IRI.
  public let individuals: [String: Individual]

  /// Classes that an author may write, by local name.
  let classesByName: [String: Class]
  /// Properties with the same local name, those of the vocabulary's own namespace first.
  let propertiesByName: [String: [Property]]
  /// Individuals by local name.
  let individualsByName: [String: Individual]

  init(namespace: String, classes: [Class], properties: [Property], individuals: [Individual]) {
    self.namespace = namespace
    self.classes = Dictionary(classes.map { ($0.iri, $0) }) { first, _ in first }
    self.properties = Dictionary(properties.map { ($0.iri, $0) }) { first, _ in first }
    self.individuals = Dictionary(individuals.map { ($0.iri, $0) }) { first, _ in first }
    let own = classes.filter { $0.iri.hasPrefix(namespace) }
    classesByName = Dictionary(own.map { ($0.localName, $0) }) { first, _ in first }
    let ordered = properties.sorted {
      ($0.iri.hasPrefix(namespace) ? 0 : 1, $0.iri) < ($1.iri.hasPrefix(namespace) ? 0 : 1, $1.iri)
    }
    propertiesByName = Dictionary(grouping: ordered, by: \.localName)
    individualsByName = Dictionary(individuals.map { ($0.localName, $0) }) { first, _ in first }
  }

  /// Whether one class is another or below it; everything is below `owl:Thing`.
  public func isClass(_ iri: String, below other: String) -> Bool {
    other == OWL.thing || iri == other || classes[iri]?.ancestors.contains(other) == true
  }

  /// Whether members of a class may be values of a property.
  func admits(_ property: Property, valueOf classIRI: String) -> Bool {
    property.range.contains { isClass(classIRI, below: $0) }
  }

  /// The properties that members of a class may have, in the order of their names.
  public func properties(of classIRI: String) -> [Property] {
    properties.values.filter { admits($0, subjectOf: classIRI) }.sorted { $0.iri < $1.iri }
  }

  /// The property that an author means by a key on a member of a class.
  /// - Parameters:
  ///   - name: the local name.
  ///   - classIRI: the class of the thing that has the key.
  /// - Returns: the vocabulary's own property before another vocabulary's; `nil` where none fits.
  public func property(named name: String, on classIRI: String) -> Property? {
    propertiesByName[name]?.first { admits($0, subjectOf: classIRI) }
  }

  private func admits(_ property: Property, subjectOf classIRI: String) -> Bool {
    property.domain.contains { isClass(classIRI, below: $0) }
  }

  /// Individuals of a class, in the order of their names.
  public func individuals(of classIRI: String) -> [Individual] {
    individuals.values.filter { $0.classes.contains { isClass($0, below: classIRI) } }.sorted { $0.iri < $1.iri }
  }
}
