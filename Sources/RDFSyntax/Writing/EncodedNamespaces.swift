/// The namespaces of the IRIs that were encoded last: checked and encoded once, so that only the rest of an IRI is done anew.
///
/// Escaping goes character by character, and a namespace ends where nothing that follows can change what stands before
/// (`IRISyntax.namespaceLength`); so the encoding of an IRI is that of its namespace and that of the rest.
struct EncodedNamespaces {
  /// A namespace that an IRI begins with.
  struct Entry {
    /// The characters.
    let bytes: [UInt8]
    /// What raptor makes of them.
    let encoded: [UInt8]
    /// The part of an IRI that follows.
    let part: IRISyntax.Part
  }

  private static let capacity = 8
  private var entries: [Entry] = []
  private var latest = 0
  private var oldest = 0

  /// The number of a namespace that the IRI begins with.
  mutating func first(beginning iri: Span<UInt8>) -> Int? {
    if latest < entries.count, begins(iri, with: entries[latest].bytes) { return latest }
    for number in entries.indices where begins(iri, with: entries[number].bytes) {
      latest = number
      return number
    }
    return nil
  }

  subscript(number: Int) -> Entry { entries[number] }

  /// Keeps a namespace, in the place of the one that came first if there are many.
  mutating func insert(_ entry: Entry) {
    if entries.count < Self.capacity {
      latest = entries.count
      entries.append(entry)
    } else {
      latest = oldest
      entries[oldest] = entry
      oldest = (oldest + 1) % Self.capacity
    }
  }
}

/// Whether the bytes begin with others.
@inline(__always)
func begins(_ bytes: Span<UInt8>, with beginning: [UInt8]) -> Bool {
  begins(bytes, with: beginning.span)
}

/// Whether the bytes begin with others; compared from the end of those, where namespaces differ mostly.
@inline(__always)
func begins(_ bytes: Span<UInt8>, with beginning: Span<UInt8>) -> Bool {
  guard bytes.count >= beginning.count else { return false }
  let raw = unsafe bytes.bytes
  let other = unsafe beginning.bytes
  var end = beginning.count
  while end >= 8 {
    end -= 8
    let left = unsafe raw.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self)
    if unsafe left != other.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self) { return false }
  }
  while end > 0 {
    end -= 1
    if bytes[end] != beginning[end] { return false }
  }
  return true
}
