/// IRIs of the XSD vocabulary.
public enum XSD {
  /// `http://www.w3.org/2001/XMLSchema#`
  public static let namespace = "http://www.w3.org/2001/XMLSchema#"
  /// `xsd:string`
  public static let string = namespace + "string"
  /// `xsd:boolean`
  public static let boolean = namespace + "boolean"
  /// `xsd:integer`
  public static let integer = namespace + "integer"
  /// `xsd:decimal`
  public static let decimal = namespace + "decimal"
  /// `xsd:double`
  public static let double = namespace + "double"
  /// `xsd:float`
  public static let float = namespace + "float"
  /// `xsd:nonNegativeInteger`
  public static let nonNegativeInteger = namespace + "nonNegativeInteger"
  /// `xsd:positiveInteger`
  public static let positiveInteger = namespace + "positiveInteger"
  /// `xsd:int`
  public static let int = namespace + "int"
  /// `xsd:long`
  public static let long = namespace + "long"
  /// `xsd:date`
  public static let date = namespace + "date"
  /// `xsd:dateTime`
  public static let dateTime = namespace + "dateTime"
  /// `xsd:dateTimeStamp`
  public static let dateTimeStamp = namespace + "dateTimeStamp"
  /// `xsd:time`
  public static let time = namespace + "time"
  /// `xsd:gYear`
  public static let gYear = namespace + "gYear"
  /// `xsd:gYearMonth`
  public static let gYearMonth = namespace + "gYearMonth"
  /// `xsd:gMonthDay`
  public static let gMonthDay = namespace + "gMonthDay"
  /// `xsd:duration`
  public static let duration = namespace + "duration"
  /// `xsd:dayTimeDuration`
  public static let dayTimeDuration = namespace + "dayTimeDuration"
  /// `xsd:yearMonthDuration`
  public static let yearMonthDuration = namespace + "yearMonthDuration"
  /// `xsd:anyURI`
  public static let anyURI = namespace + "anyURI"
  /// `xsd:hexBinary`
  public static let hexBinary = namespace + "hexBinary"
  /// `xsd:base64Binary`
  public static let base64Binary = namespace + "base64Binary"
  /// `xsd:language`
  public static let language = namespace + "language"
  /// `xsd:token`
  public static let token = namespace + "token"
}
