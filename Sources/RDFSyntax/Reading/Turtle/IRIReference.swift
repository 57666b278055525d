/// An IRI or relative reference taken apart, and the resolution of one against another (RFC 3986, section 5).
struct IRIReference {
  /// The text, without the fragment when it serves as a base.
  private let text: [UInt8]
  /// The parts as ranges of the text, without their delimiters; nil for a part that is not there.
  private let scheme: Range<Int>?
  private let authority: Range<Int>?
  private let path: Range<Int>
  private let query: Range<Int>?

  /// Takes a base apart.
  ///
  /// - Returns: nil when it is not absolute.
  init?(base: [UInt8]) {
    guard Self.schemeLength(base.span) != nil else { return nil }
    self.init(parts: base)
  }

  /// Splits by the delimiters, as the regular expression of RFC 3986, appendix B, does.
  private init(parts reference: [UInt8]) {
    let count = reference.firstIndex(of: UInt8(ascii: "#")) ?? reference.count
    text = reference
    var start = 0
    if let length = Self.schemeLength(reference.span), length < count {
      scheme = 0..<length
      start = length + 1
    } else {
      scheme = nil
    }
    if start + 1 < count, reference[start] == slash, reference[start + 1] == slash {
      let rest = start + 2
      let stop = reference[rest..<count].firstIndex { $0 == slash || $0 == question } ?? count
      authority = rest..<stop
      start = stop
    } else {
      authority = nil
    }
    let mark = reference[start..<count].firstIndex(of: question)
    path = start..<(mark ?? count)
    query = mark.map { $0 + 1..<count }
  }

  /// The length of the scheme, if the text begins with one and so is absolute.
  static func schemeLength(_ text: Span<UInt8>) -> Int? {
    guard !text.isEmpty, isLetter(text[0]) else { return nil }
    for index in 1..<text.count {
      let byte = text[index]
      if byte == colon { return index }
      guard isLetter(byte) || isDigit(byte) || byte == plus || byte == hyphen || byte == dot else { return nil }
    }
    return nil
  }

  /// Resolves a relative reference against this base by the algorithm of RFC 3986, section 5.2.2.
  ///
  /// An absolute reference is not for this function: it stands as it is written, dot segments and all,
  /// so that it is the same term in every format.
  ///
  /// - Parameters:
  ///   - relative: a reference without a scheme.
  ///   - result: emptied; takes the absolute IRI.
  func resolve(_ relative: [UInt8], into result: inout [UInt8]) {
    let reference = IRIReference(parts: relative)
    result.removeAll(keepingCapacity: true)
    if let scheme { result.append(contentsOf: text[scheme]) }
    result.append(colon)
    var joined: [UInt8] = []
    var query = reference.query.map { relative[$0] }
    let hasAuthority = reference.authority != nil || authority != nil
    if let authority = reference.authority {
      result.append(contentsOf: [slash, slash])
      result.append(contentsOf: relative[authority])
      joined.append(contentsOf: relative[reference.path])
    } else {
      if let authority {
        result.append(contentsOf: [slash, slash])
        result.append(contentsOf: text[authority])
      }
      if reference.path.isEmpty {
        joined.append(contentsOf: text[path])
        if query == nil { query = self.query.map { text[$0] } }
      } else if relative[reference.path.lowerBound] == slash {
        joined.append(contentsOf: relative[reference.path])
      } else {
        joined.append(contentsOf: directory)
        joined.append(contentsOf: relative[reference.path])
      }
    }
    // The path of the base alone is kept as it is (section 5.2.2, first branch of the third case).
    let isPathOfBase = reference.path.isEmpty && reference.authority == nil
    let target = isPathOfBase ? joined : Self.removingDotSegments(joined)
    // Without an authority, a path that begins with two slashes would read as one.
    if !hasAuthority && target.starts(with: [slash, slash]) { result.append(contentsOf: [slash, dot]) }
    result.append(contentsOf: target)
    if let query {
      result.append(question)
      result.append(contentsOf: query)
    }
    if let mark = relative.firstIndex(of: UInt8(ascii: "#")) { result.append(contentsOf: relative[mark...]) }
  }

  /// The path of the base up to its last slash (section 5.2.3).
  private var directory: [UInt8] {
    if authority != nil && path.isEmpty { return [slash] }
    guard let last = text[path].lastIndex(of: slash) else { return [] }
    return Array(text[path.lowerBound...last])
  }

  /// Takes `.` and `..` out of a path, exactly as section 5.2.4 does. Complexity: O(n).
  private static func removingDotSegments(_ path: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(path.count)
    var start = 0
    while start < path.count, path[start] != slash {
      let stop = path[start...].firstIndex(of: slash) ?? path.count
      guard isDotSegment(path[start..<stop]) else {
        output.append(contentsOf: path[start..<stop])
        start = stop
        break
      }
      start = min(stop + 1, path.count)
    }
    while start < path.count {
      let stop = path[(start + 1)...].firstIndex(of: slash) ?? path.count
      let segment = path[start + 1..<stop]
      if isDotSegment(segment) {
        if segment.count == 2 { removeLastSegment(&output) }
        if stop == path.count { output.append(slash) }
      } else {
        output.append(contentsOf: path[start..<stop])
      }
      start = stop
    }
    return output
  }

  private static func isDotSegment(_ segment: ArraySlice<UInt8>) -> Bool {
    !segment.isEmpty && segment.count <= 2 && segment.allSatisfy { $0 == dot }
  }

  /// Removes the last segment of a path and the slash before it.
  private static func removeLastSegment(_ output: inout [UInt8]) {
    let slashIndex = output.lastIndex(of: slash) ?? 0
    output.removeSubrange(slashIndex...)
  }
}

private let slash = UInt8(ascii: "/")
private let question = UInt8(ascii: "?")
private let plus = UInt8(ascii: "+")
