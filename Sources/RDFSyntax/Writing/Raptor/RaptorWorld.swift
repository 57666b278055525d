internal import CRaptor2
internal import Synchronization

/// A raptor world on loan from the pool of this process.
///
/// Worlds share libxml2's and libcurl's global state: to make them side by side, or ever to free one, crashes (raptor issue 69).
/// So a world is made under the pool's lock, used by one thread at a time and put back for the next use.
@safe
struct RaptorWorld: ~Copyable {
  let pointer: OpaquePointer

  /// Worlds that nobody uses, as addresses (a pointer may not be shared between threads, the right to a world may be handed on).
  private static let idle = Mutex<[UInt]>([])

  /// Takes a world that nobody uses, or makes one.
  init() throws(ExportError) {
    let address = Self.idle.withLock { idle in idle.popLast() ?? Self.make() }
    guard let pointer = unsafe OpaquePointer(bitPattern: address) else {
      throw .encoder("could not be started")
    }
    unsafe self.pointer = pointer
  }

  deinit {
    let address = unsafe UInt(bitPattern: pointer)
    Self.idle.withLock { $0.append(address) }
  }

  private static func make() -> UInt {
    guard let world = unsafe gensek_raptor_new_world() else { return 0 }
    // No handler of libxml2's is touched: those are global.
    unsafe raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_GENERIC_ERROR_SAVE, 0)
    unsafe raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_STRUCTURED_ERROR_SAVE, 0)
    // Nothing goes to standard error: the encoder checks each call's result.
    unsafe raptor_world_set_log_handler(world, nil) { _, _ in }
    return unsafe raptor_world_open(world) == 0 ? UInt(bitPattern: world) : 0
  }
}
