/// IRIs of the SKOS vocabulary.
public enum SKOS {
  /// `http://www.w3.org/2004/02/skos/core#`
  public static let namespace = "http://www.w3.org/2004/02/skos/core#"
  /// `skos:Concept`
  public static let concept = namespace + "Concept"
  /// `skos:ConceptScheme`
  public static let conceptScheme = namespace + "ConceptScheme"
  /// `skos:prefLabel`
  public static let prefLabel = namespace + "prefLabel"
  /// `skos:altLabel`
  public static let altLabel = namespace + "altLabel"
  /// `skos:hiddenLabel`
  public static let hiddenLabel = namespace + "hiddenLabel"
  /// `skos:notation`
  public static let notation = namespace + "notation"
  /// `skos:definition`
  public static let definition = namespace + "definition"
  /// `skos:note`
  public static let note = namespace + "note"
  /// `skos:scopeNote`
  public static let scopeNote = namespace + "scopeNote"
  /// `skos:example`
  public static let example = namespace + "example"
  /// `skos:editorialNote`
  public static let editorialNote = namespace + "editorialNote"
  /// `skos:historyNote`
  public static let historyNote = namespace + "historyNote"
  /// `skos:changeNote`
  public static let changeNote = namespace + "changeNote"
  /// `skos:inScheme`
  public static let inScheme = namespace + "inScheme"
  /// `skos:topConceptOf`
  public static let topConceptOf = namespace + "topConceptOf"
  /// `skos:broader`
  public static let broader = namespace + "broader"
  /// `skos:narrower`
  public static let narrower = namespace + "narrower"
  /// `skos:related`
  public static let related = namespace + "related"
  /// `skos:exactMatch`
  public static let exactMatch = namespace + "exactMatch"
  /// `skos:closeMatch`
  public static let closeMatch = namespace + "closeMatch"
  /// `skos:broadMatch`
  public static let broadMatch = namespace + "broadMatch"
  /// `skos:narrowMatch`
  public static let narrowMatch = namespace + "narrowMatch"
  /// `skos:relatedMatch`
  public static let relatedMatch = namespace + "relatedMatch"
}
