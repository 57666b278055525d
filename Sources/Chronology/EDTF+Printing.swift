extension EDTF: CustomStringConvertible {
  /// The date as it was read.
  public var description: String {
    switch value {
    case .date(let date): date.description
    case .dateTime(let date, let time): "\(date)T\(time)"
    case .interval(let start, let end): "\(start)/\(end)"
    case .oneOf(let members): "[\(members.map(\.description).joined(separator: ","))]"
    case .allOf(let members): "{\(members.map(\.description).joined(separator: ","))}"
    }
  }
}

extension EDTF.IntervalEnd: CustomStringConvertible {
  /// The date, `..` if open, nothing if unknown.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  /// The member as it was read.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .onOrBefore(let date): "..\(date)"
    case .onOrAfter(let date): "\(date).."
    }
  }
}
