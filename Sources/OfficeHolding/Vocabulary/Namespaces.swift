/// Terms of PROV-O.
public enum PROV {
  /// `http://www.w3.org/ns/prov#`
  public static let namespace = "http://www.w3.org/ns/prov#"
  /// `prov:wasDerivedFrom`
  public static let wasDerivedFrom = namespace + "wasDerivedFrom"
}

/// Terms of the Web Annotation vocabulary.
public enum OA {
  /// `http://www.w3.org/ns/oa#`
  public static let namespace = "http://www.w3.org/ns/oa#"
  /// `oa:SpecificResource`
  public static let specificResource = namespace + "SpecificResource"
  /// `oa:TextPositionSelector`
  public static let textPositionSelector = namespace + "TextPositionSelector"
  /// `oa:FragmentSelector`
  public static let fragmentSelector = namespace + "FragmentSelector"
  /// `oa:hasSource`
  public static let hasSource = namespace + "hasSource"
  /// `oa:hasSelector`
  public static let hasSelector = namespace + "hasSelector"
  /// `oa:start`: Unicode code points before the range, 0-based
  public static let start = namespace + "start"
  /// `oa:end`: the first code point after the range
  public static let end = namespace + "end"
}

/// Terms of the Organization Ontology.
public enum ORG {
  /// `http://www.w3.org/ns/org#`
  public static let namespace = "http://www.w3.org/ns/org#"
  /// `org:organization`
  public static let organization = namespace + "organization"
}

/// Terms of Dublin Core.
public enum DCTerms {
  /// `http://purl.org/dc/terms/`
  public static let namespace = "http://purl.org/dc/terms/"
  /// `dcterms:conformsTo`
  public static let conformsTo = namespace + "conformsTo"
  /// `dcterms:description`
  public static let description = namespace + "description"
  /// `dcterms:identifier`
  public static let identifier = namespace + "identifier"
  /// `dcterms:title`
  public static let title = namespace + "title"
}
