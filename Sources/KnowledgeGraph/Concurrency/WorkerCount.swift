#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Into how many parts work is divided: one a processor, unless `withWorkerCount` says otherwise.
package var workerCount: Int { WorkerCount.chosen ?? WorkerCount.processors }

/// Into how many parts work on `count` things is divided, if fewer than `least` are not worth another worker.
///
/// A number that `withWorkerCount` chose holds however little there is to do.
func workerCount(for count: Int, least: Int) -> Int {
  WorkerCount.chosen ?? max(1, min(WorkerCount.processors, count / least))
}

/// Runs `body` with another number of workers, so that tests can show that no result depends on it.
///
/// - Parameter count: at least 1; holds for what `body` calls on its own thread.
package func withWorkerCount<Result>(_ count: Int, _ body: () throws -> Result) rethrows -> Result {
  precondition(count > 0, "no worker")
  return try WorkerCount.$chosen.withValue(count, operation: body)
}

private enum WorkerCount {
  @TaskLocal static var chosen: Int?
  static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
