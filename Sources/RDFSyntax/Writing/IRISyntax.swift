#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whether a text is an absolute IRI that strict readers take (RFC 3987).
package func isAbsoluteIRI(_ text: String) -> Bool { IRISyntax.fault(in: text.utf8.span) == nil }

/// The syntax of absolute IRIs (RFC 3987, section 2.2), which strict readers hold the written file to.
enum IRISyntax {
  /// Which part of an IRI a character stands in, after the authority.
  enum Part: UInt8 { case path, query, fragment }

  /// What is wrong with an IRI, or nil.
  ///
  /// - Complexity: O(length), one pass and no memory for a valid IRI of ASCII.
  static func fault(in iri: Span<UInt8>) -> TermFault? {
    var part = Part.path
    return fault(in: iri, endingIn: &part)
  }

  /// What is wrong with an IRI, or nil; `part` becomes the part that its end stands in.
  static func fault(in iri: Span<UInt8>, endingIn part: inout Part) -> TermFault? {
    guard let colon = IRIReference.schemeLength(iri) else {
      return TermFault("it is not an absolute IRI: a scheme such as 'https:' was expected at its beginning")
    }
    var index = colon + 1
    if index + 1 < iri.count && iri[index] == slash && iri[index + 1] == slash {
      var end = index + 2
      while end < iri.count && iri[end] != slash && iri[end] != question && iri[end] != hash { end += 1 }
      if let fault = authorityFault(iri, (index + 2)..<end) { return fault }
      index = end
    }
    part = .path
    return fault(in: iri, from: index, part: &part)
  }

  /// What is wrong with an IRI from `start` on, which stands in `part`, or nil; `part` becomes the part that the end stands in.
  static func fault(in iri: Span<UInt8>, from start: Int, part: inout Part) -> TermFault? {
    var index = start
    while index < iri.count {
      let byte = iri[index]
      if isSegmentOrSlash(byte) {
        index += 1
      } else if byte == question && part == .path {
        part = .query
        index += 1
      } else if byte == question {
        index += 1
      } else if byte == hash && part != .fragment {
        part = .fragment
        index += 1
      } else if let fault = encodedFault(iri, &index, allowsPrivate: part == .query) {
        return fault
      }
    }
    return nil
  }

  /// Where an IRI can be cut so that what stands before the cut is valid, and in the same part, whatever follows it:
  /// after the last `/` or `#` behind the authority; nil where there is none.
  static func namespaceLength(of iri: Span<UInt8>) -> Int? {
    guard let colon = IRIReference.schemeLength(iri) else { return nil }
    var index = iri.count - 1
    while index >= colon + 3 {
      if iri[index] == slash || iri[index] == hash { return index + 1 }
      index -= 1
    }
    return nil
  }

  private static let slash = UInt8(ascii: "/")
  private static let question = UInt8(ascii: "?")
  private static let hash = UInt8(ascii: "#")
  private static let at = UInt8(ascii: "@")

  /// unreserved, sub-delims, ":" and "@": the ASCII characters of a path segment.
  @inline(__always)
  private static func isSegment(_ byte: UInt8) -> Bool { byte != slash && isSegmentOrSlash(byte) }

  @inline(__always)
  private static func isSegmentOrSlash(_ byte: UInt8) -> Bool {
    // A bit for each byte below 0x40: `!`, `$`, `&` to `;` (`/` among them), `=`; and from there to 0x7F: `@`, letters, `_`, `~`.
    let mask: UInt64 =
      byte < 0x40
      ? 1 << 0x21 | 1 << 0x24 | 0x3F_FFFF << 0x26 | 1 << 0x3D : 0x7FF_FFFF | 1 << 0x1F | 0x3FF_FFFF << 0x21 | 1 << 0x3E
    return byte < 0x80 && mask >> UInt64(byte & 0x3F) & 1 != 0
  }

  private static func authorityFault(_ iri: Span<UInt8>, _ range: Range<Int>) -> TermFault? {
    var host = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound && iri[index] != at { index += 1 }
    if index < range.upperBound {
      let userEnd = index
      index = range.lowerBound
      while index < userEnd {
        if isSegment(iri[index]) {
          index += 1
        } else if let fault = encodedFault(iri, &index, allowsPrivate: false) {
          return fault
        }
      }
      host = userEnd + 1
    }
    index = host
    if index < range.upperBound && iri[index] == UInt8(ascii: "[") {
      while index < range.upperBound && iri[index] != UInt8(ascii: "]") { index += 1 }
      guard index < range.upperBound, isAddress(iri.extracting((host + 1)..<index)) else {
        return TermFault("the address in brackets is no IPv6 address")
      }
      index += 1
      if index < range.upperBound && iri[index] != UInt8(ascii: ":") {
        return TermFault("a port or '/' was expected after ']'")
      }
    }
    while index < range.upperBound && iri[index] != UInt8(ascii: ":") {
      if iri[index] != at && isSegment(iri[index]) {
        index += 1
      } else if let fault = encodedFault(iri, &index, allowsPrivate: false) {
        return fault
      }
    }
    while index + 1 < range.upperBound {
      index += 1
      guard iri[index] >= UInt8(ascii: "0"), iri[index] <= UInt8(ascii: "9") else {
        return TermFault("its port is not a number")
      }
    }
    return nil
  }

  /// Whether the text between brackets is an IPv6 address, or an address of the future (`v1.x`).
  private static func isAddress(_ text: Span<UInt8>) -> Bool {
    let bytes = (0..<text.count).map { text[$0] }
    if let first = bytes.first, first | 0x20 == UInt8(ascii: "v") {
      guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot > 1, dot + 1 < bytes.count else { return false }
      return bytes[1..<dot].allSatisfy { hexadecimalValue($0) != nil }
        && bytes[(dot + 1)...].allSatisfy { isSegment($0) && $0 != at }
    }
    // The system's function reads up to a zero byte only.
    guard bytes.allSatisfy({ hexadecimalValue($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    var address = in6_addr()
    return unsafe inet_pton(AF_INET6, String(decoding: bytes, as: UTF8.self), &address) == 1
  }

  /// Steps over `%XX` or a character above ASCII, or tells why what stands at `index` cannot stand in an IRI.
  private static func encodedFault(_ iri: Span<UInt8>, _ index: inout Int, allowsPrivate: Bool) -> TermFault? {
    let byte = iri[index]
    if byte == UInt8(ascii: "%") {
      for offset in 1...2 {
        guard index + offset < iri.count, hexadecimalValue(iri[index + offset]) != nil else {
          return TermFault("'%' must be followed by two hexadecimal digits in an IRI")
        }
      }
      index += 3
      return nil
    }
    let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let bytes = (index..<min(index + length, iri.count)).map { iri[$0] }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else {
      return TermFault("its bytes are not UTF-8")
    }
    if byte >= 0x80 && (isUniversal(scalar.value) || allowsPrivate && isPrivate(scalar.value)) {
      index += length
      return nil
    }
    let number = String(scalar.value, radix: 16, uppercase: true)
    return TermFault(
      "U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number) may not stand there in an IRI")
  }

  /// ucschar
  private static func isUniversal(_ scalar: UInt32) -> Bool {
    switch scalar {
    // White space above ASCII, which RFC 3987 lets in and rdflib takes for the end of an IRI: such an IRI is a mistake anyway.
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: false
    case 0xA1...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x1_0000...0xE_FFFD: scalar & 0xFFFF <= 0xFFFD && !(0xE_0000...0xE_0FFF).contains(scalar)
    default: false
    }
  }

  /// iprivate
  private static func isPrivate(_ scalar: UInt32) -> Bool {
    (0xE000...0xF8FF).contains(scalar) || scalar >= 0xF_0000 && scalar & 0xFFFF <= 0xFFFD
  }
}
