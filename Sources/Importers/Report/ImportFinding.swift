/// Something in an input that could not be taken as it stood, with its place.
public struct ImportFinding: Hashable, Sendable, Codable {
  /// What sort of finding it is; the raw value is stable and fit for filters.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// Text was not in UTF-8, or not all of it was text.
    case encoding
    /// A column or key that nothing reads; its values are left out.
    case unknownColumn
    /// A record with fewer or more values than there are columns.
    case raggedRecord
    /// Text that is no date; no date is put in its place.
    case unparsedDate
    /// Text that is no value of its kind, such as an unknown capacity; it is left out.
    case unparsedValue
    /// A value that was put in another form.
    case alteredValue
    /// A reference to something that is not there; the thing is made, and nothing is known of it but its id.
    case danglingReference
    /// A reference that fits several things; it is not followed.
    case ambiguousReference
    /// A tenure that ends before it starts; it is kept.
    case impossibleInterval
    /// A record without what makes it one, such as a tenure without a holder.
    case missingValue
    /// An id that stands twice; the second thing gets one of its own.
    case duplicateKey
    /// Names spelled differently that are taken as one.
    case mergedNames
    /// A value that the record itself does not give and that was taken from elsewhere, such as from a legislative period.
    case inheritedValue
    /// A record or part of one that is left out.
    case leftOut
    /// Several records that are one, such as rows of a statement with several values.
    case mergedRecords
  }

  /// What sort of finding it is.
  public var code: Code
  /// The name of the file.
  public var file: String
  /// The part of the file as a fragment identifier, such as `row=5`; nil for the whole.
  public var fragment: String?
  /// The column, key or property; nil where there is none.
  public var field: String?
  /// What stands there; nil where nothing does.
  public var value: String?
  /// What was made of it, as a sentence.
  public var sentence: String
}

extension ImportFinding: CustomStringConvertible {
  /// `people.csv#row=5, born, “18xx?”: sentence`
  public var description: String {
    var place = file + (fragment.map { "#" + $0 } ?? "")
    if let field { place += ", " + field }
    if let value { place += ", “\(value)”" }
    return "\(place): \(sentence)"
  }
}
