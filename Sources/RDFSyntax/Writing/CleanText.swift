/// What was seen of a text while it was copied, and whether raptor would have copied it too.
///
/// raptor takes a call for each byte; a text that it would leave as it is goes past it. That it does leave these texts
/// as they are, and that the checks of `TermEncoder` let them pass, is held to by the tests for every character.
struct CleanText {
  private var refused = ByteMask(repeating: false)
  private var foreign = ByteMask(repeating: false)
  private var marks = ByteMask(repeating: false)

  /// Looks at bytes of a string: `"`, `\` and control characters are for raptor.
  @inline(__always)
  mutating func lookAtString(_ bytes: ByteVector) {
    refused = refused .| (bytes .== ByteVector(repeating: quote)) .| (bytes .== ByteVector(repeating: backslash))
      .| (bytes .<= ByteVector(repeating: 0x1F)) .| (bytes .== ByteVector(repeating: 0x7F))
    foreign = foreign .| beyondASCII(bytes)
    // U+FFFE and U+FFFF begin with it.
    marks = marks .| (bytes .== ByteVector(repeating: 0xEF))
  }

  /// Whether the string that was looked at may be copied.
  @inline(__always)
  func isClean(string: Span<UInt8>) -> Bool {
    if hasAny(refused) { return false }
    if !hasAny(foreign) { return true }
    return isCharacters(string)
  }

  private func isCharacters(_ string: Span<UInt8>) -> Bool {
    if hasAny(marks) {
      for index in string.indices.dropLast(2)
      where string[index] == 0xEF && string[index + 1] == 0xBF && string[index + 2] >= 0xBE {
        return false
      }
    }
    do { _ = try UTF8Span(validating: string) } catch { return false }
    return true
  }

  /// Looks at bytes of an IRI after its scheme: letters, digits, `_` and what stands from `&` to `9` may be in every part
  /// of it, `#` once; others are for the checks of the syntax and for raptor.
  @inline(__always)
  mutating func lookAtIRI(_ bytes: ByteVector) {
    let letters = (bytes | ByteVector(repeating: 0x20)) &- ByteVector(repeating: UInt8(ascii: "a"))
    let others = bytes &- ByteVector(repeating: UInt8(ascii: "&"))
    let hashes = bytes .== ByteVector(repeating: UInt8(ascii: "#"))
    let taken =
      (letters .<= ByteVector(repeating: 25)) .| (others .<= ByteVector(repeating: 0x39 - 0x26))
      .| (bytes .== ByteVector(repeating: UInt8(ascii: "_"))) .| hashes
    refused = refused .| .!taken
    marks = marks .| hashes
  }

  /// Whether the IRI that was looked at may be copied.
  @inline(__always)
  func isClean(iri: Span<UInt8>) -> Bool { !hasAny(refused) && (!hasAny(marks) || hasOneHash(iri)) }

  private func hasOneHash(_ iri: Span<UInt8>) -> Bool {
    var count = 0
    for index in iri.indices where iri[index] == UInt8(ascii: "#") { count += 1 }
    return count == 1
  }
}

/// Whether there is a byte that the mask has.
@inline(__always)
private func hasAny(_ mask: ByteMask) -> Bool {
  let bits = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  return bits[0] | bits[1] != 0
}
