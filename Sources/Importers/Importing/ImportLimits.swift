/// How large the parts of an input may be, so that hostile input takes neither all memory nor all time.
public struct ImportLimits: Hashable, Sendable {
  /// The most bytes in a file, decompressed.
  public var file: Int
  /// The most columns in a table.
  public var columns: Int
  /// The most bytes in one value.
  public var value: Int
  /// The deepest nesting of JSON or YAML.
  public var nesting: Int

  /// Limits that no honest data meets; each can be set.
  public init(file: Int = 8 << 30, columns: Int = 4096, value: Int = 1 << 20, nesting: Int = 64) {
    self.file = file
    self.columns = columns
    self.value = value
    self.nesting = nesting
  }
}
