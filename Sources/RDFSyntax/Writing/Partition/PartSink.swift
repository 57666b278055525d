/// A part on its way to its file: counted, compressed if it is to be, and hashed as it is stored.
struct PartSink: ByteSink, ~Copyable {
  private var triples = 0
  private var gzip: GzipOutput?
  private var file: HashedFile

  init(path: String, compresses: Bool) throws(ExportError) {
    let gzip = compresses ? try GzipOutput() : nil
    file = HashedFile(try AtomicFile(replacing: path))
    self.gzip = gzip
  }

  /// Takes whole or broken lines of N-Triples; a line is a triple.
  mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    var lines = 0
    for index in bytes.indices { lines &+= bytes[index] == 0x0A ? 1 : 0 }
    triples += lines
    if gzip == nil { return try file.write(bytes) }
    try gzip?.write(bytes, to: &file)
  }

  /// Puts the file in its place.
  consuming func commit(as name: String) throws(ExportError) -> PartitionManifest.Part {
    try gzip?.finish(to: &file)
    let (triples, bytes) = (triples, file.count)
    return PartitionManifest.Part(file: name, triples: triples, bytes: bytes, sha256: try file.commit())
  }
}

/// A file whose bytes are hashed as they are written.
struct HashedFile: ByteSink, ~Copyable {
  private(set) var count = 0
  private var digest = SHA256()
  private var file: AtomicFile

  init(_ file: consuming AtomicFile) { self.file = file }

  mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    count += bytes.count
    digest.update(bytes)
    try file.write(bytes)
  }

  /// Puts the file in its place.
  ///
  /// - Returns: the SHA-256 digest in hexadecimal.
  consuming func commit() throws(ExportError) -> String {
    let digest = digest
    try file.commit()
    return SHA256.hexadecimal(digest.finalize())
  }
}
