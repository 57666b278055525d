/// How large the parts of a file may be before a reader refuses it; each error names the option that lifts its limit.
public struct ReaderLimits: Hashable, Sendable {
  /// The most bytes in one line of N-Triples or N-Quads (`--max-line`); a Turtle file may be one line of any length.
  public var line: Int
  /// The most bytes between the quotes of one literal, as written in the file (`--max-literal`).
  public var literal: Int
  /// The most bytes in one IRI, prefix, local name, blank node label or language tag (`--max-iri`).
  public var iri: Int
  /// The most brackets and parentheses open at once (`--max-nesting`).
  public var nesting: Int

  /// The limits, with defaults that no honest file passes.
  ///
  /// - Parameters:
  ///   - line: bytes in a line, 64 MiB unless told.
  ///   - literal: bytes in a literal, 16 MiB unless told.
  ///   - iri: bytes in an IRI or a name, 64 KiB unless told.
  ///   - nesting: open brackets and parentheses, 10,000 unless told.
  public init(
    line: Int = 64 << 20, literal: Int = 16 << 20, iri: Int = 64 << 10, nesting: Int = 10_000
  ) {
    self.line = line
    self.literal = literal
    self.iri = iri
    self.nesting = nesting
  }

  /// No limits but those of the memory.
  public static let none = ReaderLimits(line: .max, literal: .max, iri: .max, nesting: .max)
}
