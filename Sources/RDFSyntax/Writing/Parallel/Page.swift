/// Bytes on their way from the thread that makes them to the one that writes them.
///
/// Unchecked, because the compiler does not know that the queue hands a page from one thread to the next, and that no two have it.
final class Page: @unchecked Sendable {
  var bytes = ByteBuffer()
}
