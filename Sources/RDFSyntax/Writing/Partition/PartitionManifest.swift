/// What a folder of parts holds, so that who loads it can tell that all of it is there.
public struct PartitionManifest: Codable, Hashable, Sendable {
  /// One file.
  public struct Part: Codable, Hashable, Sendable {
    /// The name of the file in the folder.
    public let file: String
    /// How many triples it has.
    public let triples: Int
    /// Its size in bytes, as it is stored.
    public let bytes: Int
    /// The SHA-256 digest of its bytes as they are stored, in lower-case hexadecimal.
    public let sha256: String
  }

  /// `N-Triples`.
  public let format: String
  /// `gzip`, or nil where the parts are not compressed.
  public let compression: String?
  /// The parts in order; joined, and decompressed, they are the whole.
  public let parts: [Part]
  /// How many triples all parts have together; no triple is in two of them.
  public let triples: Int
  /// The sizes of all parts together, in bytes.
  public let bytes: Int
  /// The number of the part, counted from 1, that has every triple with a blank node; nil where there is none.
  public let blankNodes: Int?

  init(_ parts: [Part], isCompressed: Bool, blankNodes: Int?) {
    format = "N-Triples"
    compression = isCompressed ? "gzip" : nil
    self.parts = parts
    triples = parts.reduce(0) { $0 + $1.triples }
    bytes = parts.reduce(0) { $0 + $1.bytes }
    self.blankNodes = blankNodes
  }
}
