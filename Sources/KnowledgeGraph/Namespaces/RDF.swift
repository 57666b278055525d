/// IRIs of the RDF vocabulary.
public enum RDF {
  /// `http://www.w3.org/1999/02/22-rdf-syntax-ns#`
  public static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  /// `rdf:type`
  public static let type = namespace + "type"
  /// `rdf:subject`
  public static let subject = namespace + "subject"
  /// `rdf:predicate`
  public static let predicate = namespace + "predicate"
  /// `rdf:object`
  public static let object = namespace + "object"
  /// `rdf:first`
  public static let first = namespace + "first"
  /// `rdf:rest`
  public static let rest = namespace + "rest"
  /// `rdf:nil`
  public static let `nil` = namespace + "nil"
  /// `rdf:value`
  public static let value = namespace + "value"
  /// `rdf:langString`
  public static let langString = namespace + "langString"
  /// `rdf:Statement`
  public static let statement = namespace + "Statement"
  /// `rdf:Property`
  public static let property = namespace + "Property"
  /// `rdf:List`
  public static let list = namespace + "List"
  /// `rdf:Bag`
  public static let bag = namespace + "Bag"
  /// `rdf:Seq`
  public static let seq = namespace + "Seq"
  /// `rdf:Alt`
  public static let alt = namespace + "Alt"
  /// `rdf:XMLLiteral`
  public static let xmlLiteral = namespace + "XMLLiteral"
  /// `rdf:HTML`
  public static let html = namespace + "HTML"
}
