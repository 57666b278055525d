/// IRIs of the RDFS vocabulary.
public enum RDFS {
  /// `http://www.w3.org/2000/01/rdf-schema#`
  public static let namespace = "http://www.w3.org/2000/01/rdf-schema#"
  /// `rdfs:Resource`
  public static let resource = namespace + "Resource"
  /// `rdfs:Class`
  public static let `class` = namespace + "Class"
  /// `rdfs:Literal`
  public static let literal = namespace + "Literal"
  /// `rdfs:Datatype`
  public static let datatype = namespace + "Datatype"
  /// `rdfs:subClassOf`
  public static let subClassOf = namespace + "subClassOf"
  /// `rdfs:subPropertyOf`
  public static let subPropertyOf = namespace + "subPropertyOf"
  /// `rdfs:domain`
  public static let domain = namespace + "domain"
  /// `rdfs:range`
  public static let range = namespace + "range"
  /// `rdfs:label`
  public static let label = namespace + "label"
  /// `rdfs:comment`
  public static let comment = namespace + "comment"
  /// `rdfs:seeAlso`
  public static let seeAlso = namespace + "seeAlso"
  /// `rdfs:isDefinedBy`
  public static let isDefinedBy = namespace + "isDefinedBy"
  /// `rdfs:member`
  public static let member = namespace + "member"
}
