internal import RDFSyntax

extension ImportKind {
  /// How many bytes of a JSON file are looked at to tell its kind.
  private static let glance = 1 << 18

  /// The kind of a JSON file, by the keys that it begins with: results of a query to Wikidata, Popolo, or the lists of
  /// congress-legislators.
  ///
  /// Nil where it is none of them or cannot be read; whoever reads it then tells why.
  ///
  /// - Parameter path: The path of a file, compressed with gzip or not.
  /// - Complexity: O(1): a quarter of a megabyte is read.
  public init?(recognising path: String) {
    do {
      var source = try InputFile.decompressed(InputFile(path: path), name: path)
      var bytes: [UInt8] = []
      while bytes.count < Self.glance, try source.appendNext(atMost: Self.glance - bytes.count, to: &bytes) {}
      self.init(recognising: ImportedFile(bytes, name: path))
    } catch {
      return nil
    }
  }

  /// The kind of a JSON file that is in memory, or of its beginning.
  ///
  /// - Parameter file: The file.
  /// - Complexity: O(1): a quarter of a megabyte is looked at.
  public init?(recognising file: ImportedFile) {
    var glance = JSONGlance(Array(file.bytes.prefix(Self.glance)))
    switch glance.keys() {
    case .object(let keys) where keys.contains("head") || keys.contains("results"): self = .wikidata
    case .object(let keys)
    where keys.contains("memberships") || keys.contains("persons"):
      self = .popolo
    case .objects(let keys) where keys.contains("terms"): self = .congressLegislators
    default: return nil
    }
  }
}
