import KnowledgeGraph
import Synchronization

/// Builders that lie ready, one for each worker, who takes it away whole: a copy left behind would be copied at the first triple.
final class BuilderShelf: Sendable {
  private let builders: Mutex<[GraphBuilder]>

  init(_ builders: consuming [GraphBuilder]) { self.builders = Mutex(builders) }

  /// Takes the builder of a worker.
  func take(_ worker: Int) -> GraphBuilder {
    builders.withLock { builders in
      var builder = GraphBuilder()
      swap(&builder, &builders[worker])
      return builder
    }
  }
}
