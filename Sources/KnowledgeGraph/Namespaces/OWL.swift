/// IRIs of the OWL vocabulary.
public enum OWL {
  /// `http://www.w3.org/2002/07/owl#`
  public static let namespace = "http://www.w3.org/2002/07/owl#"
  /// `owl:Ontology`
  public static let ontology = namespace + "Ontology"
  /// `owl:Class`
  public static let `class` = namespace + "Class"
  /// `owl:Thing`
  public static let thing = namespace + "Thing"
  /// `owl:NamedIndividual`
  public static let namedIndividual = namespace + "NamedIndividual"
  /// `owl:ObjectProperty`
  public static let objectProperty = namespace + "ObjectProperty"
  /// `owl:DatatypeProperty`
  public static let datatypeProperty = namespace + "DatatypeProperty"
  /// `owl:AnnotationProperty`
  public static let annotationProperty = namespace + "AnnotationProperty"
  /// `owl:SymmetricProperty`
  public static let symmetricProperty = namespace + "SymmetricProperty"
  /// `owl:TransitiveProperty`
  public static let transitiveProperty = namespace + "TransitiveProperty"
  /// `owl:inverseOf`
  public static let inverseOf = namespace + "inverseOf"
  /// `owl:equivalentClass`
  public static let equivalentClass = namespace + "equivalentClass"
  /// `owl:equivalentProperty`
  public static let equivalentProperty = namespace + "equivalentProperty"
  /// `owl:sameAs`
  public static let sameAs = namespace + "sameAs"
  /// `owl:imports`
  public static let imports = namespace + "imports"
  /// `owl:versionInfo`
  public static let versionInfo = namespace + "versionInfo"
  /// `owl:versionIRI`
  public static let versionIRI = namespace + "versionIRI"
  /// `owl:deprecated`
  public static let deprecated = namespace + "deprecated"
  /// `owl:unionOf`
  public static let unionOf = namespace + "unionOf"
  /// `owl:disjointWith`
  public static let disjointWith = namespace + "disjointWith"
}
