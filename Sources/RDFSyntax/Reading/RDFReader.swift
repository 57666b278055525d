/// A reader of one RDF format, from bytes to triples in a sink.
///
/// What it reads is hostile until checked: whatever the bytes are, the outcome is triples or a located error.
/// When it throws, the sink has the triples that came before the error.
public protocol RDFReader: Sendable {
  /// How large the parts of the input may be.
  var limits: ReaderLimits { get }

  /// Reads a whole input.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from; they are taken piece by piece and not kept.
  ///   - name: what errors call the input, such as its path.
  ///   - base: the absolute IRI that relative ones are resolved against; a format without relative IRIs ignores it.
  ///   - scope: keeps the blank nodes of this read apart from others'.
  ///   - sink: takes the triples, in the order of the input.
  /// - Returns: what was read.
  /// - Throws: `RDFSyntaxError`, and whatever the source or the sink throws.
  @discardableResult
  func read<Sink: TripleSink & ~Copyable>(
    _ source: any ByteSource, name: String?, base: String?, scope: BlankNodeScope, into sink: inout Sink
  ) throws -> ReadSummary
}

extension RDFReader {
  /// Reads bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole document, in UTF-8.
  ///   - name: what errors call it.
  ///   - base: the absolute IRI that relative ones are resolved against.
  ///   - scope: keeps the blank nodes of this read apart from others'.
  ///   - sink: takes the triples.
  /// - Throws: `RDFSyntaxError`, and whatever the sink throws.
  @discardableResult
  public func read<Sink: TripleSink & ~Copyable>(
    _ bytes: [UInt8], name: String? = nil, base: String? = nil, scope: BlankNodeScope = BlankNodeScope(),
    into sink: inout Sink
  ) throws -> ReadSummary {
    try read(BytesInMemory(bytes), name: name, base: base, scope: scope, into: &sink)
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the whole document.
  ///   - name: what errors call it.
  ///   - base: the absolute IRI that relative ones are resolved against.
  ///   - scope: keeps the blank nodes of this read apart from others'.
  ///   - sink: takes the triples.
  /// - Throws: `RDFSyntaxError`, and whatever the sink throws.
  @discardableResult
  public func read<Sink: TripleSink & ~Copyable>(
    _ text: String, name: String? = nil, base: String? = nil, scope: BlankNodeScope = BlankNodeScope(),
    into sink: inout Sink
  ) throws -> ReadSummary {
    try read(Array(text.utf8), name: name, base: base, scope: scope, into: &sink)
  }

  /// Reads a file, in pieces.
  ///
  /// - Parameters:
  ///   - path: the path of the file, which is also its name in errors.
  ///   - base: the absolute IRI that relative ones are resolved against; by default that of the file itself.
  ///   - scope: keeps the blank nodes of this read apart from others'.
  ///   - sink: takes the triples.
  /// - Throws: `RDFSyntaxError`, `InputFileError`, and whatever the sink throws.
  @discardableResult
  public func read<Sink: TripleSink & ~Copyable>(
    file path: String, base: String? = nil, scope: BlankNodeScope = BlankNodeScope(), into sink: inout Sink
  ) throws -> ReadSummary {
    try read(
      InputFile(path: path), name: path, base: base ?? InputFile.iri(ofPath: path), scope: scope, into: &sink)
  }
}
