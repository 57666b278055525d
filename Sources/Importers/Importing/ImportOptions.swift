public import KnowledgeGraph
internal import OfficeHolding

/// How an import is done, whatever its kind.
public struct ImportOptions: Sendable {
  /// The base of the IRIs that are minted, `<base><kind>/<scope>/<name>`.
  public var base: String
  /// Keeps the ids of one data set apart from those of another; nil for the name of the first file without its ending.
  public var scope: String?
  /// The largest inputs.
  public var limits: ImportLimits
  /// Is told how far it has come; nil where nobody watches.
  public var progress: WorkProgress?

  /// The options of an import; by default Gensek's own base, the scope of the first file, the usual limits and no watcher.
  public init(
    base: String? = nil, scope: String? = nil, limits: ImportLimits = ImportLimits(), progress: WorkProgress? = nil
  ) {
    self.base = base ?? NodeName.defaultBase
    self.scope = scope
    self.limits = limits
    self.progress = progress
  }
}
