/// The namespaces of the IRIs that were encoded last: checked and encoded once, so that only the rest of an IRI is done anew.
///
/// Escaping goes character by character, and a namespace ends where nothing that follows can change what stands before
/// (`IRISyntax.namespaceLength`); so the encoding of an IRI is that of its namespace and that of the rest.
struct EncodedNamespaces {
  /// A namespace that an IRI begins with.
  struct Entry {
    /// The number of its bytes.
    let count: Int
    /// What raptor makes of it, as a place in `bytes`; its own bytes stand before.
    let encoded: Range<Int>
    /// The part of an IRI that follows.
    let part: IRISyntax.Part
  }

  private static let capacity = 8
  /// Longer ones are not kept, so that no input makes this grow.
  private static let longest = 1024
  /// The namespaces, each followed by its encoding.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var latest = 0

  /// A namespace that the IRI begins with.
  mutating func first(beginning iri: Span<UInt8>) -> Entry? {
    if latest < entries.count, holds(entries[latest], iri) { return entries[latest] }
    for number in entries.indices where holds(entries[number], iri) {
      latest = number
      return entries[number]
    }
    return nil
  }

  /// Appends what raptor makes of a namespace.
  func append(_ entry: Entry, to output: inout ByteBuffer) { output.append(bytes.span.extracting(entry.encoded)) }

  private func holds(_ entry: Entry, _ iri: Span<UInt8>) -> Bool {
    iri.count >= entry.count
      && begins(iri, with: bytes.span.extracting(entry.encoded.lowerBound - entry.count..<entry.encoded.lowerBound))
  }

  /// Keeps a namespace; when there are many, all others are forgotten.
  mutating func insert(
    _ namespace: Span<UInt8>, _ part: IRISyntax.Part, from start: Int, of output: borrowing ByteBuffer
  ) {
    if namespace.count > Self.longest { return }
    if entries.count == Self.capacity {
      entries.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
    }
    append(namespace)
    let middle = bytes.count
    output.withSpan(from: start) { append($0) }
    latest = entries.count
    entries.append(Entry(count: namespace.count, encoded: middle..<bytes.count, part: part))
  }

  private mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}

/// Whether the bytes begin with others.
@inline(__always)
func begins(_ bytes: Span<UInt8>, with beginning: [UInt8]) -> Bool { begins(bytes, with: beginning.span) }

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
