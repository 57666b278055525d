/// Whether two texts have the same bytes, eight at a time.
@inline(__always)
func areSame(_ bytes: Span<UInt8>, _ others: [UInt8]) -> Bool {
  bytes.count == others.count && begins(bytes, with: others)
}

extension [UInt8] {
  /// Takes other bytes instead, in the memory that is there.
  mutating func replaceAll(with bytes: Span<UInt8>) {
    removeAll(keepingCapacity: true)
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
