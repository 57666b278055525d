internal import KnowledgeFiles
internal import KnowledgeGraph
internal import RDFSyntax

/// A file of an import, whole and in memory.
public struct ImportedFile: Sendable {
  /// The path as it was given.
  public let path: String
  /// The last part of the path: what the source is called.
  public let name: String
  /// The position among the files of the import, from 0; -1 for a mapping.
  public let number: Int
  /// The text as UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// How the text was encoded.
  public let encoding: TextEncoding
  /// Whether a byte-order mark stood before it.
  public let hadMark: Bool
  /// How many code units were no text, and are now U+FFFD.
  public let repaired: Int
  /// The SHA-256 of the bytes as they are stored, in lower-case hexadecimal.
  public let sha256: String

  /// Reads a file, compressed with gzip or not.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - number: The position among the files of the import, from 0.
  ///   - options: The limit, and who is told of the progress.
  /// - Throws: ``ImportError`` of the kinds `missing`, `unreadable` and `tooLarge`.
  public init(path: String, number: Int, _ options: ImportOptions = ImportOptions()) throws(ImportError) {
    do {
      let file = try InputFile(path: path)
      options.progress?.begin(phase: "reading \(path)", total: file.size, unit: .bytes)
      let stored = try Self.read(file, path, options, size: file.size)
      let isGzip = stored.starts(with: [0x1F, 0x8B])
      let content =
        isGzip ? try Self.read(InputFile.decompressed(BytesInMemory(stored), name: path), path, options) : stored
      self.init(path: path, number: number, stored: stored, content: content)
    } catch let error as ImportError {
      throw error
    } catch let error as InputFileError {
      throw ImportError(
        .missing, file: path, found: error.isMissing ? "no file" : error.reason,
        expected: "a file that can be read")
    } catch {
      throw ImportError(.unreadable, file: path, found: "\(error)", expected: "a file that can be read")
    }
  }

  /// A file that is in memory already.
  ///
  /// - Parameters:
  ///   - bytes: As a file would hold them, in any encoding that is recognised.
  ///   - name: What errors and evidence call it.
  ///   - number: The position among the files of the import, from 0.
  public init(_ bytes: [UInt8], name: String, number: Int = 0) {
    self.init(path: name, number: number, stored: bytes, content: bytes)
  }

  private init(path: String, number: Int, stored: [UInt8], content: consuming [UInt8]) {
    self.path = path
    self.number = number
    name = path.split(separator: "/").last.map(String.init) ?? path
    sha256 = SHA256.hexadecimal(of: stored)
    let decoded = TextEncoding.decode(content)
    bytes = decoded.bytes
    encoding = decoded.encoding
    hadMark = decoded.hadMark
    repaired = decoded.repaired
  }

  /// A part of the file.
  public func place(_ fragment: RecordPlace.Fragment) -> RecordPlace { RecordPlace(file: number, fragment) }

  private static func read(
    _ source: consuming sending any ByteSource, _ path: String, _ options: ImportOptions, size: Int? = nil
  ) throws -> [UInt8] {
    let piece = 1 << 20
    var bytes: [UInt8] = []
    // With room for the attempt that finds the end.
    if let size { bytes.reserveCapacity(min(size, options.limits.file) + piece) }
    while true {
      let before = bytes.count
      guard try source.appendNext(atMost: piece, to: &bytes) else { return bytes }
      options.progress?.advance(by: bytes.count - before)
      if bytes.count > options.limits.file {
        throw ImportError(
          .tooLarge, file: path, found: "more than \(options.limits.file) bytes",
          expected: "at most \(options.limits.file) bytes")
      }
    }
  }
}
