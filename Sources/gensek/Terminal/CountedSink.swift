import KnowledgeGraph
import RDFSyntax

/// A sink that counts as progress what goes to another.
struct CountedSink<Base: ByteSink & ~Copyable>: ByteSink, ~Copyable {
  private var base: Base
  private let progress: WorkProgress?

  init(_ base: consuming Base, progress: WorkProgress?) {
    self.base = base
    self.progress = progress
  }

  mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    try base.write(bytes)
    progress?.advance(by: bytes.count)
  }

  /// Gives the other sink back.
  consuming func take() -> Base { base }
}
